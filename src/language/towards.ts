import Fuse from 'fuse.js';
import { isKnownWord } from './lexicon.ts';
import { plainWords } from './plain.ts';

/** Letters below which a word is not corrected, even towards the few that were offered. */
const LONG = 5;
/** Share of letters that may be wrong. */
const TOLERANCE = 0.21;

/** A short text in which words that no list knows are put right where they are a slip of a word of the answers offered. */
export function correctTowards(text: string, labels: readonly string[]): string {
  const words = plainWords(text);
  const isSlip = (word: string) => word.length >= LONG && !isKnownWord(word);
  if (!words.some(isSlip)) return text;
  const offered = [...new Set(labels.flatMap(plainWords))].filter((word) => word.length >= LONG);
  const fuse = new Fuse(offered, { includeScore: true, threshold: TOLERANCE, ignoreLocation: true });
  return words.map((word) => (isSlip(word) ? (nearest(fuse, word) ?? word) : word)).join(' ');
}

/** The one offered word that is nearest, if it is about as long. */
function nearest(fuse: Fuse<string>, word: string): string | undefined {
  const [best, second] = fuse.search(word, { limit: 2 });
  if (best === undefined || Math.abs(best.item.length - word.length) > 2) return undefined;
  return second !== undefined && second.score === best.score ? undefined : best.item;
}
