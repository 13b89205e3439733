import { SPELLINGS } from '../lexicon.ts';
import { readWords } from '../table.ts';
import { type Token, wordsBefore } from './tokens.ts';
import { bareWord } from './words.ts';

const OTHER_NAMES = readWords('pin password katakunci katasandi sandhi');

/** Whether a word names a password or PIN in any spelling. */
export function isPasswordWord(word: string): boolean {
  const bare = bareWord(word);
  return [word, bare].some((form) => OTHER_NAMES.has(form) || SPELLINGS.get(form) === 'password');
}

/** Whether a password is named here: in one word, or as "kata kunci". */
export function isPasswordAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return isPasswordWord(word) || (bareWord(word) === 'kunci' && wordsBefore(tokens, at, 1)[0] === 'kata');
}
