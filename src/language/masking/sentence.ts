import {
  BEFORE,
  COMPLAINT,
  CURSES,
  KIN,
  MATTERS,
  NETWORKS,
  OF_KIN,
  OF_NETWORK,
  POLITE,
  TELLING,
  TEMPTING,
} from '../data/answers.ts';
import { isKnownWord } from '../lexicon.ts';
import { respell } from '../spelling.ts';
import { readWords } from '../table.ts';
import { isDull } from './dull.ts';
import { isPasswordAt } from './password-word.ts';
import type { Token } from './tokens.ts';

const POLITE_WORDS = readWords(POLITE);
const ALLOWS_NEXT = readWords(BEFORE);
/** Words that may be a password, with the words after which they are spoken of. */
const FOLLOWS = [
  { words: readWords(KIN), after: readWords(OF_KIN) },
  { words: readWords(NETWORKS), after: readWords(OF_NETWORK) },
];
const ABOUT = readWords(MATTERS);
const ABOUT_ANNOYANCE = readWords(COMPLAINT);
const SWEARS = readWords(CURSES);
const TEMPT = readWords(TEMPTING + CURSES);
const TELLS = readWords(TELLING);

/** What a word of a clause may be: readable always, in company, only in a sentence about something, or unknown. */
type Standing = 'readable' | 'javanese' | 'tempting' | 'strange';

/** A word of a clause, and where it stands among the tokens. */
interface Word {
  readonly at: number;
  readonly word: string;
  readonly as: Standing;
}

/**
 * The words (by position among the tokens) that are ordinary language where a secret is expected. A clause of several
 * words that are all known lets a merely Javanese word stand beside any word that says more than "pak". A word that may
 * be somebody's password stands only after "di" and its like, or in a sentence about something else. Where a secret is
 * being told in so many words, only what is `readable` by itself stands.
 */
export function ordinaryWords(
  tokens: readonly Token[],
  readable: (word: string) => boolean,
): ReadonlySet<number> {
  const letters = tokens.flatMap(({ kind }, i) => (kind === 'letters' ? [i] : []));
  const plain = letters.filter((i) => readable(tokens[i]?.text ?? ''));
  if (plain.length === letters.length || isTold(tokens)) return new Set(plain);
  const standing = (word: string): Standing => {
    if (readable(word)) return 'readable';
    if (TEMPT.has(word)) return 'tempting';
    if (isDull(word)) return 'readable';
    return isKnownWord(word) ? 'javanese' : 'strange';
  };
  const stand = clauses(tokens).flatMap((clause) =>
    ordinaryOf(
      clause.map((at) => {
        const word = tokens[at]?.text ?? '';
        return { at, word, as: standing(word) };
      }),
    ),
  );
  return new Set(stand.map(({ at }) => at));
}

/** Whether somebody says that a password follows, or writes what looks like one being told. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, i) =>
    kind === 'letters' ? says(text, TELLS) || isPasswordAt(tokens, i) : /^[:="'“”‘’«»>→]$/.test(text),
  );
}

function ordinaryOf(words: readonly Word[]): readonly Word[] {
  if (words.every(({ as }) => as === 'readable')) return words;
  if (words.some(({ as }) => as === 'strange')) return words.filter(({ as }) => as === 'readable');
  const isCompany = words.filter(({ word, as }) => as !== 'tempting' && !says(word, POLITE_WORDS)).length > 1;
  const isAbout = (matters: ReadonlySet<string>) =>
    words.length >= SENTENCE && words.some(({ word, as }) => as === 'readable' && says(word, matters));
  const saysMore = isAbout(ABOUT);
  const complains = isAbout(ABOUT_ANNOYANCE);
  return words.filter(({ word, as }, i) => {
    if (as === 'readable') return true;
    if (as === 'javanese') return isCompany;
    if (SWEARS.has(word)) return complains;
    const before = words[i - 1]?.word ?? '';
    return (
      saysMore ||
      says(before, ALLOWS_NEXT) ||
      FOLLOWS.some(({ words: group, after }) => group.has(word) && says(before, after))
    );
  });
}

/** Words from which a clause says what it is about. */
const SENTENCE = 3;

/** Whether a word, in its one spelling, says nothing but what is in a list. */
function says(word: string, list: ReadonlySet<string>): boolean {
  return list.has(word) || respell(word).every((part) => list.has(part));
}

/** Positions of the words of each clause; digits, masks, marks and new lines end one. */
function clauses(tokens: readonly Token[]): number[][] {
  const found: number[][] = [[]];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'letters') found.at(-1)?.push(at);
    else if (kind === 'mask' || kind === 'other' || text.includes('\n')) found.push([]);
  }
  return found.filter((clause) => clause.length > 0);
}
