import { fold } from '../characters.ts';
import type { Token } from './tokens.ts';

/** Numbers JMO itself shows or that anybody may dial: help line, error and claim codes. Never masked. */
const ALWAYS = ['175', '040', '006', '400', '403', '404', '500', '502', '503', '504'];
/** "Liveness detection failed" comes with 70012 and its neighbours. */
const LIVENESS = /^700[0-2]\d$/;

/** What may stand: `numbers` as bare digits, `phrases` as they are written. */
export interface Known {
  readonly numbers: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const SORTED = new WeakMap<readonly string[], Known>();

/** Sorts official numbers and addresses by how they are recognised; the same list is sorted once. */
export function readKnown(official: readonly string[]): Known {
  const known = SORTED.get(official) ?? sort(official);
  SORTED.set(official, known);
  return known;
}

function sort(official: readonly string[]): Known {
  const numbers = official.filter((entry) => !/\p{L}/u.test(entry)).map((entry) => entry.replace(/\D/g, ''));
  const phrases = official.filter((entry) => /\p{L}/u.test(entry)).map((entry) => fold(entry.trim()));
  return { numbers: new Set([...ALWAYS, ...numbers.filter((digits) => digits !== '')]), phrases };
}

/** Whether these digits are a number that may stand. */
export function isKnownNumber(known: Known, digits: string): boolean {
  return known.numbers.has(digits) || LIVENESS.test(digits);
}

/** Tokens that belong to an official address or site, by position: nothing in them is masked. */
export function protectedTokens(known: Known, text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return found;
  const stretches = known.phrases.flatMap((phrase) => occurrences(lower, phrase));
  stretches.sort(([a], [b]) => a - b);
  let i = 0;
  for (const [start, end] of stretches) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= start) i++;
    for (; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) found.add(i);
  }
  return found;
}

function occurrences(text: string, phrase: string): [number, number][] {
  const found: [number, number][] = [];
  if (phrase.length < 4) return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    const isWhole =
      !/[\p{L}\p{N}@._-]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{L}\p{N}@]/u.test(text.slice(end, end + 1));
    if (isWhole) found.push([at, end]);
  }
  return found;
}
