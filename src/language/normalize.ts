import { readAfter } from './after.ts';
import { clean } from './characters.ts';
import { correct } from './correct.ts';
import { readJavanese } from './javanese.ts';
import { join } from './phrases.ts';
import { respell } from './spelling.ts';
import { tearApart } from './tear-apart.ts';

/** What a message says, in words that are spelt one way. */
export interface Normalized {
  /** The clauses, each a row of words, joined by commas; normalising it again changes nothing. */
  readonly text: string;
  readonly words: readonly string[];
  /** What stood between punctuation marks, line breaks or pictures. */
  readonly clauses: readonly (readonly string[])[];
}

/** Passes after which the words are taken as they are: a phrase may make another one, rarely more than once. */
const PASSES = 4;

/** What was read in the turn at hand; undefined outside of one. */
let known: Map<string, Normalized> | undefined;

/**
 * Runs `work`, which ends before this returns and in which `normalize` reads each text once: a message is asked for its words
 * by up to ten readers, its answers' labels by some. Afterwards nothing is kept, because nobody's words outlive their turn.
 */
export function readOnce<T>(work: () => T): T {
  if (known !== undefined) return work();
  known = new Map();
  try {
    return work();
  } finally {
    known = undefined;
  }
}

/**
 * Spells a message the way `asks` are spelt: NFKC, lower case, without invisible characters, squeezed, "-nya" and "2"
 * split off, JMO's words, slang, chat's verb forms and Javanese in one spelling each, long unknown words corrected.
 * Never throws; cost is linear; normalising twice changes nothing.
 */
export function normalize(text: string): Normalized {
  const before = known?.get(text);
  if (before !== undefined) return before;
  const said = spell(text);
  known?.set(text, said);
  return said;
}

function spell(text: string): Normalized {
  let clauses = split(text);
  for (let pass = 0; pass < PASSES; pass++) {
    const next = clauses.map((words) => once(words)).filter((words) => words.length > 0);
    if (same(next, clauses)) break;
    clauses = next;
  }
  const spelt = clauses.map((words) => words.join(' ')).join(', ');
  return { text: spelt, words: clauses.flat(), clauses };
}

/** "3x" is "3 kali"; an "x" or "xxxx" by itself is a thumb that slipped, and means nothing. */
const COUNTED = /^(?:\p{N}+|se|satu|dua|tiga|empat|lima|berapa|brp|beberapa|bbrp|pirang|ping)$/u;

function isSlip(word: string, before = ''): boolean {
  return /^x+$/u.test(word) && !COUNTED.test(before);
}

const CLAUSE = /[.,;:!?…()[\]"“”\n\p{So}\p{Sk}]+/u;
const WORD = /‹[^‹›]{1,20}›|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’"²-]*/gu;

function split(text: string): string[][] {
  const lower = clean(text).toLowerCase();
  const safe = lower.replace(/(\p{N})[.,:](?=\p{N})/gu, '$1').replace(/(\p{L})["”](?=[\s,.!?]|$)/gu, '$12');
  return safe
    .split(CLAUSE)
    .map((clause) => clause.match(WORD) ?? [])
    .map((words) =>
      words.flatMap((word) =>
        word.split(/['’"-]+|(?<=^\p{N}{1,3})(?=x$)/u).filter((part) => part !== 'nya' && part !== ''),
      ),
    )
    .map((words) => words.filter((word, i) => !isSlip(word, words[i - 1])))
    .map(readJavanese)
    .filter((words) => words.length > 0);
}

function once(words: readonly string[]): string[] {
  const spelt = words
    .flatMap((word) => (word.startsWith('‹') ? [word] : respell(word)))
    .filter((word) => word !== 'nya');
  const joined = readAfter(join(unrepeat(spelt)));
  return unrepeat(joined.flatMap((word) => correct(word).flatMap(tearApart)));
}

/** "muter muter" and "masuk masuk" say what "muter" and "masuk" say. */
function unrepeat(words: readonly string[]): string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}

function same(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return a.length === b.length && a.every((words, index) => words.join(' ') === (b[index] ?? []).join(' '));
}
