import { isKnownWord } from '../lexicon.ts';
import type { Screen, SeenScreen } from './screens.ts';

/** Words above which a text is more than a screen copied badly. */
const LONGEST = 16;
/** Letters below which there is too little to compare. */
const SHORTEST = 8;
/** Share of pairs of letters in common from which a text is a screen, and how much less all others must have: by trials on screens spoilt at random. */
const ALIKE = 0.45;
const CLEARER = 0.03;
/** How much longer or shorter a copy may be. */
const LONGER = 1.35;
/** Digits that a camera reads for letters. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 5: 's', 8: 'b', 9: 'g' };

/**
 * The screen that a text is a bad copy of, letter by letter ("ofto tidaf sesuoi"): only for a short text with words nobody
 * knows, about as long as the screen, and clearly more like it than like the screens of other nodes.
 */
export function findBlurred(screens: readonly Screen[], words: readonly string[]): SeenScreen | undefined {
  if (words.length > LONGEST || words.every((word) => isKnownWord(word) || /^\d+$/.test(word)))
    return undefined;
  const said = readPairs(words);
  if (said.length < SHORTEST) return undefined;
  const near = screens
    .map((screen) => ({ screen, like: Math.max(...pairsOf(screen).map((pairs) => likeness(said, pairs))) }))
    .filter(({ like }) => like >= ALIKE - CLEARER)
    .sort((a, b) => b.like - a.like);
  const [best] = near;
  if (best === undefined || best.like < ALIKE) return undefined;
  const { screen, like } = best;
  const isClear = near.every((other) => other.screen.node === screen.node || like - other.like >= CLEARER);
  if (!isClear) return undefined;
  return { node: screen.node, said: screen.said, score: like, found: screen.words.length, isBlurred: true };
}

const PAIRS = new WeakMap<Screen, readonly (readonly string[])[]>();

/** A screen's letters as it is shown and as it is spelt everywhere ("wajah" and "muka"). */
function pairsOf(screen: Screen): readonly (readonly string[])[] {
  const known = PAIRS.get(screen);
  if (known !== undefined) return known;
  const pairs = [
    readPairs(screen.words),
    readPairs(screen.said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  ];
  PAIRS.set(screen, pairs);
  return pairs;
}

/** The pairs of letters of a text, sorted; a word begins and ends with a gap. */
function readPairs(words: readonly string[]): readonly string[] {
  const text = ` ${words.join(' ')} `.replace(
    /[01589](?=\p{L})|(?<=\p{L})[01589]/gu,
    (digit) => LETTERS[digit] ?? digit,
  );
  return [
    ...Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)),
    ...Array.from({ length: text.length - 2 }, (_, at) => `${text[at]}.${text[at + 2]}`),
  ].sort();
}

/** Twice what two sorted lists share, by their lengths; 0 where one is much longer. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length > b.length * LONGER || b.length > a.length * LONGER) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = '', other = ''] = [a[i], b[j]];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
