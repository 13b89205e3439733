import { readWords } from '../table.ts';
import { RECENT } from './plain-number.ts';
import type { Run } from './run.ts';
import type { Span } from './span.ts';
import { type Token, wordsBefore } from './tokens.ts';
import { MONTHS } from './words.ts';

const BIRTH = readWords(
  'lahir lair ttl kelahiran dilahirkan kelairan lahirnya lahirku lahire ultah ulangtahun born birthday',
);
/** Words between "lahir" and the date. */
const REACH = 7;

/** Birth dates with a month in letters ("12 maret 1971"), and anything date-like after "lahir". */
export function findBirths(tokens: readonly Token[], runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined) continue;
    const born = isBorn(wordsBefore(tokens, run.start, REACH, isFullStop));
    const next = runs[i + 1];
    const isDayMonth = next !== undefined && isMonthBetween(tokens, run.end, next.start);
    if (isDayMonth && (born || isYear(next))) {
      spans.push(span(tokens, run.start, next.end));
      i++;
    } else if (isMonthBetween(tokens, run.end, run.end + 2) && born) {
      spans.push(span(tokens, run.start, run.end + 2));
    } else if (isMonthBetween(tokens, run.start - 2, run.start) && isYear(run)) {
      spans.push(span(tokens, run.start - 2, run.end));
    } else if (born && digits(run) >= 2) {
      spans.push(span(tokens, run.start, run.end));
    }
  }
  return spans;
}

/** Whether these words, nearest first, tell of a birth; "ulang tahun" does, "ulang 3 kali" does not. */
function isBorn(words: readonly string[]): boolean {
  return words.some((word, i) => BIRTH.has(word) || (word === 'tahun' && words[i + 1] === 'ulang'));
}

/** Whether a month's name, and nothing else that is a word, stands between two positions. */
function isMonthBetween(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > 6 || start < 0) return false;
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'letters' || kind === 'mask');
  const [month] = words;
  return words.length === 1 && month !== undefined && MONTHS.has(month.text);
}

/** A year somebody at work may be born in, in two or four digits, or in words. */
function isYear(run: Run): boolean {
  const [first] = run.parts;
  if (first === undefined) return false;
  if (first.isWord) return run.parts.length >= 2;
  const year = Number(first.digits);
  if (first.digits.length === 4) return year >= 1930 && year < RECENT;
  return run.parts.length === 1 && first.digits.length === 2 && year >= 40;
}

function digits(run: Run): number {
  return run.parts.reduce((sum, part) => sum + (part.isWord ? 1 : part.digits.length), 0);
}

function isFullStop(token: Token): boolean {
  return token.text === '.' || token.text === '?' || token.text === '!';
}

function span(tokens: readonly Token[], start: number, end: number): Span {
  const last = Math.min(end, tokens.length) - 1;
  return { kind: 'tanggal lahir', start: tokens[start]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
