import Fuse from 'fuse.js';
import { isKnownWord } from './lexicon.ts';
import { plainWords } from './plain.ts';
import { isSlip } from './slip.ts';
import { unwrap } from './spelling.ts';

/** Letters below which a word is not corrected, even towards the few that were offered. */
const LONG = 5;
/** Share of letters that may be wrong. */
const TOLERANCE = 0.21;
/** Letters that the beginning of a word must have to stand for the word ("sept"), and the word itself. */
const BEGUN = 3;
/** Letters of the shortest word that stands for another ("pg"). */
const SHORTEST = 2;
/** Letters from which a word is shortened in a chat. */
const WHOLE = 4;

/**
 * A short text in which words that no list knows are put right where they are a slip of a word of the answers offered,
 * or short for one of them ("sept", "sby", "mjkerto").
 */
export function correctTowards(text: string, labels: readonly string[]): string {
  const isStrange = (word: string) => word.length >= SHORTEST && !isKnownWord(word);
  if (!plainWords(text).some(isStrange)) return text;
  const offered = [...new Set(labels.flatMap(plainWords))];
  const fuse = new Fuse(
    offered.filter((word) => word.length >= LONG),
    { includeScore: true, threshold: TOLERANCE, ignoreLocation: true },
  );
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (typed) => {
    const word = typed.toLowerCase();
    if (!isStrange(word)) return typed;
    const slip = word.length >= LONG ? (slipOf(word, labels) ?? nearest(fuse, word)) : undefined;
    return slip ?? (unwrap(word, isKnownWord) === undefined ? shortFor(word, offered) : undefined) ?? typed;
  });
}

/** The one offered word that a word is by one slip of a thumb. */
function slipOf(word: string, labels: readonly string[]): string | undefined {
  const found = [...new Set(labels.flatMap(plainWords))].filter((meant) => isSlip(word, meant));
  return found.length === 1 ? found[0] : undefined;
}

/** The one offered word that is nearest, if it is about as long. */
function nearest(fuse: Fuse<string>, word: string): string | undefined {
  const [best, second] = fuse.search(word, { limit: 2 });
  if (best === undefined || Math.abs(best.item.length - word.length) > 2) return undefined;
  return second !== undefined && second.score === best.score ? undefined : best.item;
}

/** The one offered word that begins so, or is the word without some of its vowels ("sby", "mcet"). */
function shortFor(word: string, offered: readonly string[]): string | undefined {
  const longer = offered.filter((whole) => whole.length >= WHOLE && whole.length > word.length);
  const found = longer.filter(
    (whole) => (word.length >= BEGUN && whole.startsWith(word)) || isSkeleton(word, whole),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Whether a word has letters of another in their order from the first one on, and either all its consonants or, from
 * three letters on, no vowel but the first letter.
 */
function isSkeleton(word: string, whole: string): boolean {
  const consonants = (text: string) => text.replace(/[aiueo]/g, '');
  const isBare = word.length >= BEGUN && !/[aiueo]/.test(word.slice(1));
  if (word[0] !== whole[0] || !(isBare || consonants(word) === consonants(whole))) return false;
  let at = 0;
  for (const letter of word) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
