import { isPlainWord } from './lexicon.ts';
import { readWords } from './table.ts';

/** Letters a part has at least, unless it is one of the short ones: shorter words stand in too many others. */
const LEAST = 4;
const SHORT = readWords('gak tdk apk jmo otp kpj nik ktp jht');
/** Letters above which a word is a paste. */
const LONGEST = 24;

/**
 * An unknown word as the two known ones a missing space hid ("bisamasuk" → "bisa", "masuk"); itself where there are none
 * or more than one way. Masking must not use it: two words in one are what people have as a password.
 */
export function tearApart(word: string): string[] {
  if (word.length < 2 * LEAST - 1 || word.length > LONGEST || isPlainWord(word) || !/^[a-z]+$/.test(word))
    return [word];
  const ways: string[][] = [];
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => (part.length >= LEAST || SHORT.has(part)) && isPlainWord(part)))
      ways.push(parts);
  }
  const [way] = ways;
  return way !== undefined && ways.length === 1 ? way : [word];
}
