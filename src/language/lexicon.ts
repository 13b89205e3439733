import { DICTATED } from './data/dictated.ts';
import { DOMAIN } from './data/domain.ts';
import { HASTY } from './data/hasty.ts';
import { JAVANESE } from './data/javanese.ts';
import { KEPT } from './data/kept.ts';
import { SLANG } from './data/slang.ts';
import { COMMON } from './data/words.ts';
import { readTable, readWords } from './table.ts';

const TABLE = readTable(DOMAIN + SLANG + HASTY + DICTATED + JAVANESE);

/** Spellings that are merely Javanese: no typo of an Indonesian word is looked for among them, and one may be a password. */
export const FROM_JAVANESE: ReadonlySet<string> = new Set(readTable(JAVANESE).keys());

/** Other spellings of single words, to what they mean (one word or several). */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [...TABLE].filter(([spelling]) => !spelling.includes(' ')),
);

/** Other wordings of several words, to what they mean. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  [...TABLE].filter(([spelling]) => spelling.includes(' ')),
);

/** Every word that needs no correction: the meanings of the tables and common Indonesian words. No number is one. */
export const WORDS: ReadonlySet<string> = new Set([
  ...[...TABLE.values()].flatMap((meaning) => meaning.split(' ')).filter((word) => !/\p{N}/u.test(word)),
  ...readWords(COMMON),
]);

const AS_TYPED = readWords(KEPT);

/** Whether a word is another's neighbour in spelling and stays as it was typed. */
export function isKept(word: string): boolean {
  return AS_TYPED.has(word) && !SPELLINGS.has(word);
}

/** Whether a word, spelt as it was typed, is one that people here are known to use. Expects lower case. */
export function isKnownWord(word: string): boolean {
  return WORDS.has(word) || SPELLINGS.has(word) || AS_TYPED.has(word);
}

/** Whether a word is one of those without the merely Javanese ones and without those that merely stay as they are. */
export function isPlainWord(word: string): boolean {
  return (WORDS.has(word) || SPELLINGS.has(word)) && !FROM_JAVANESE.has(word);
}
