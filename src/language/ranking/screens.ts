import type { NodeId } from '#model/content.ts';
import { isKnownWord } from '../lexicon.ts';
import { isSlip } from '../slip.ts';
import { readWords } from '../table.ts';

/** What JMO's screen says, in normalised words, and the node that answers it. */
export interface Screen {
  readonly node: NodeId;
  readonly said: string;
  readonly words: readonly string[];
}

/** A screen recognised in a text. */
export interface SeenScreen {
  readonly node: NodeId;
  /** The message as content writes it. */
  readonly said: string;
  /** Share of its words that were found, the rarer ones counting more. */
  readonly score: number;
  /** How many of its telling words were found. */
  readonly found: number;
  /** Whether it was known by the letters of words that nobody knows. */
  readonly isBlurred?: boolean;
}

/** Words of a message that are too common on screens to recognise one by. */
const EMPTY = readWords(
  'yang di ke dari dan atau ini itu anda untuk pada dengan mohon silakan silahkan lagi ya saat',
);

/** Share of a message that must be quoted to be recognised. */
const ENOUGH = 0.75;
/** Messages shorter than this must be quoted whole. */
const FEW = 3;

/** The screen message that a row of words quotes best, loosely and in order; undefined where none is quoted. */
export function findScreen(screens: readonly Screen[], words: readonly string[]): SeenScreen | undefined {
  const places = new Map<string, number[]>();
  for (const [i, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), i]);
  const exact = new Map(places);
  readSlips(screens, words, places);
  let best: SeenScreen | undefined;
  for (const screen of screens) {
    const { score, found } = quote(screen.words, places);
    if (score < ENOUGH || (score < 1 && found < FEW)) continue;
    const isBetter = best === undefined || score * found > best.score * best.found;
    if (!isBetter) continue;
    const isBlurred = quote(screen.words, exact).found < found;
    best = { node: screen.node, said: screen.said, score, found, ...(isBlurred && { isBlurred }) };
  }
  return best;
}

/** A word that nobody knows stands also for the words of screens that it is a slip of ("ditemukna", "kata sadi"). */
function readSlips(
  screens: readonly Screen[],
  words: readonly string[],
  places: Map<string, number[]>,
): void {
  const strange = [...words.entries()].filter(([, word]) => word.length >= SLIP && !isKnownWord(word));
  if (strange.length === 0) return;
  const known = new Set(screens.flatMap((screen) => screen.words));
  for (const [i, word] of strange) {
    for (const meant of known) {
      if (isSlip(word, meant))
        places.set(
          meant,
          [...(places.get(meant) ?? []), i].sort((a, b) => a - b),
        );
    }
  }
}

/** Letters below which a word is never a slip of another. */
const SLIP = 4;

/** How much of a message stands in a text in its own order, words not too far apart. */
function quote(
  message: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): { score: number; found: number } {
  const telling = message.filter((word) => !EMPTY.has(word));
  let at = -1;
  let found = 0;
  for (const word of telling) {
    const here = places.get(word)?.find((place) => place > at && (at < 0 || place - at <= REACH));
    if (here === undefined) continue;
    at = here;
    found++;
  }
  return { score: telling.length === 0 ? 0 : found / telling.length, found };
}

/** Share of a message that a fragment of it must be more than. */
const HALF = 0.5;

/**
 * The screen message that a whole text is a fragment of, its words in order and none beside them ("wajah tidak sesuai
 * dengan"): more than half of it, two words, and more of it than of the message of any other node.
 */
export function findFragment(screens: readonly Screen[], words: readonly string[]): SeenScreen | undefined {
  const said = words.filter((word) => !EMPTY.has(word));
  if (said.length < 2) return undefined;
  const near = screens.flatMap((screen) => {
    const telling = screen.words.filter((word) => !EMPTY.has(word));
    const score = said.length / telling.length;
    return score > HALF && score < 1 && isWithin(said, telling) ? [{ screen, score }] : [];
  });
  const best = near.reduce<(typeof near)[number] | undefined>(
    (one, next) => (one === undefined || next.score > one.score ? next : one),
    undefined,
  );
  if (best === undefined) return undefined;
  const isTorn = near.some(({ screen, score }) => screen.node !== best.screen.node && score === best.score);
  if (isTorn) return undefined;
  return { node: best.screen.node, said: best.screen.said, score: best.score, found: said.length };
}

/** Whether words stand in others in their order, perhaps with others between. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = others.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Words that may stand between two words of a quotation. */
const REACH = 5;
