import { DULL } from '../data/answers.ts';
import { readWords } from '../table.ts';

const WORDS = readWords(DULL);

/** Whether nobody makes a password or an address of a word, though only answers and complaints know it. Expects lower case. */
export function isDull(word: string): boolean {
  return WORDS.has(word) || WORDS.has(word.replace(/nya$/, ''));
}
