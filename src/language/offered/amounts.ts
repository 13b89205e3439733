import { readWords } from '../table.ts';
import { isPartOfDay } from './calendar.ts';
import { readTokens, type Token } from './measures.ts';
import type { Measure, Span } from './span.ts';
import { spanAt } from './spans.ts';

/** An amount as it was told: from low to high, both included. */
export interface Amount {
  readonly measure: Measure;
  readonly low: number;
  readonly high: number;
  /** Hours, rupiah or megabytes in the unit that was said; 1 for all others. */
  readonly unit: number;
  /** Whether it is still to come ("2 jam lagi"). */
  readonly isAhead: boolean;
  /** Whether "-an" made it about that ("30an"). */
  readonly isAbout: boolean;
  /** Whether the part of the day was said: by itself its middle is meant. */
  readonly isPart: boolean;
  /** What stands behind a number: perhaps the thing it counts. */
  readonly thing: string;
  /** What stands before it: perhaps that. */
  readonly owner: string;
  /** Whether it was told as a limit or a range, not as one value. */
  readonly isRange: boolean;
}

const EPSILON = 1e-3;
/** Hours after a prayer that "habis magrib" means. */
const NAMED = 0.6;
const FILLING = readWords(
  'ada sampai genap juga dari dari ya kok itu sekitar kira tepat pas dalam umur usia jam bulan tanggal tahun saya rp an nyampe cukup kisaran kurleb di',
);
const LESS = readWords('belum kurang hampir meh ampir nyaris mendekati < durung bawah sebelum sampek');
const MORE = readWords('lebih lewat atas luwih melebihi punjul > kelewat sesudah setelah habis mari');
const JOIN = readWords('- sampai hingga sd ke atau apa utawa dan karo');
const AT_LEAST = readWords('minimal minim sedikitnya setidaknya ≥');
const AT_MOST = readWords('maksimal maks ≤');

/** The amounts that a text tells of, in the order they stand in. */
export function readAmounts(text: string): readonly Amount[] {
  const tokens = readTokens(text);
  const amounts: Amount[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt(tokens, at);
    if (span === undefined) {
      at++;
      continue;
    }
    const range = rangeFrom(tokens, span);
    const found = bound(tokens, range, from);
    if (found !== undefined) amounts.push(found.amount, ...monthOf(found.amount));
    at = Math.max(at + 1, found?.end ?? range.end);
    from = at;
  }
  return amounts;
}

/** "Maret 2024" is March as well, where nobody says the year. */
function monthOf(amount: Amount): readonly Amount[] {
  if (
    amount.measure !== 'year' ||
    (Number.isFinite(amount.low) && Number.isFinite(amount.high) && amount.low !== amount.high)
  )
    return [];
  return [{ ...amount, measure: 'month', low: monthIn(amount.low), high: monthIn(amount.high), unit: 1 }];
}

function monthIn(months: number): number {
  return Number.isFinite(months) ? (months % 12) + 1 : months;
}

/** "1 sampai 6 bulan", "Senin - Jumat", "dua tiga kali": two ends of one amount. */
function rangeFrom(tokens: readonly Token[], first: Span): Span {
  const joins = JOIN.has(tokens[first.end]?.word ?? '')
    ? /^(?:ke|rp)$/u.test(tokens[first.end + 1]?.word ?? '')
      ? 2
      : 1
    : 0;
  const isNext = joins === 0 && first.measure === 'number' && tokens[first.end]?.value === first.low + 1;
  const isPair = joins === 0 && first.measure === 'day';
  if (joins === 0 && !isNext && !isPair) return first;
  if (
    tokens[first.end]?.word === 'dan' &&
    first.measure !== 'day' &&
    !tokens.slice(0, first.start).some(({ word }) => word === 'antara')
  )
    return first;
  const second = spanAt(tokens, first.end + joins);
  if (second === undefined) return first;
  const own = first.measure === 'number' ? as(first, second) : first;
  const other = second.measure === 'number' ? as(second, first) : second;
  if (own === undefined || other === undefined || own.measure !== other.measure) return first;
  if (own.measure === 'clock' && second.measure !== 'day') {
    const end = isPartOfDay(tokens[other.end]?.word ?? '') ? other.end + 1 : other.end;
    return { ...own, high: other.high < own.low ? other.high + 12 : other.high, end };
  }
  if (other.high < own.low) return first;
  return { ...own, low: own.low, high: other.high, unit: other.unit, end: other.end };
}

/** A bare number counts what the amount beside it counts. */
function as(span: Span, other: Span): Span | undefined {
  if (span.measure === other.measure) return span;
  return {
    ...span,
    measure: other.measure,
    low: span.low * other.unit,
    high: span.high * other.unit,
    unit: other.unit,
  };
}

/** The amount as the words before and behind it limit it; undefined where it is denied. */
function bound(
  tokens: readonly Token[],
  span: Span,
  from: number,
): { readonly amount: Amount; readonly end: number } | undefined {
  const before = tokens.slice(from, span.start).map(({ word }) => word);
  const first = before.findLastIndex((word) => !FILLING.has(word));
  const [last = '', previous = ''] = [before[first], before[first - 1]];
  const close = before.at(-1) ?? '';
  let end = span.end;
  const isAbout = tokens[end]?.word === 'an';
  if (isAbout) end++;
  const next = tokens.slice(end, end + 3).map(({ word }) => word);
  const behind = next.join(' ');
  const isWhole = /^(?:number|kali|day|month|date|year|age)$/u.test(span.measure);
  const isNamed =
    span.measure === 'clock' && tokens[span.start]?.value === undefined && span.end === span.start + 1;
  const step = isWhole ? 1 : isNamed ? NAMED : EPSILON * span.low;
  const amount = (low: number, high: number, isRange = low !== high): Amount => ({
    measure: span.measure,
    low,
    high,
    unit: span.unit,
    isAbout,
    isPart:
      span.measure === 'clock' &&
      (span.low === span.high || span.end === span.start + 1) &&
      isPartOfDay(tokens[span.end - 1]?.word ?? ''),
    thing: next[0] ?? '',
    owner: last,
    isAhead: next[0] === 'lagi' && span.measure === 'time',
    isRange,
  });
  if (last === 'bukan' || (next[0] === 'bukan' && next.length === 1)) return undefined;
  if (/^(?:ke atas|keatas|atau lebih|atau luwih|dan seterusnya|plus|\+)/u.test(behind))
    return {
      amount: amount(span.low, Infinity, true),
      end: end + (/^(?:keatas|plus|\+)/u.test(behind) ? 1 : 2),
    };
  if (/^(?:ke bawah|kebawah|atau kurang)/u.test(behind))
    return { amount: amount(-Infinity, span.high, true), end: end + (behind.startsWith('kebawah') ? 1 : 2) };
  if (/^(?:lebih|luwih|lewat|punjul)(?! kurang)/u.test(behind))
    return {
      amount: amount(span.low + (isWhole ? (span.measure === 'age' ? 0 : 1) : step), Infinity, true),
      end: end + 1,
    };
  if (/^kurang(?! lebih)/u.test(behind))
    return { amount: amount(-Infinity, span.low - step, true), end: end + 1 };
  if (/^(?:bulan|tahun|minggu) depan/u.test(behind))
    return { amount: amount(-Infinity, span.low - step, true), end: end + 2 };
  if (span.measure === 'day') return { amount: amount(span.low, span.high), end };
  if (last === 'depan' && span.measure !== 'time')
    return { amount: amount(-Infinity, span.low - step, true), end };
  if (AT_LEAST.has(last)) return { amount: amount(span.low, Infinity, true), end };
  if (AT_MOST.has(last)) return { amount: amount(-Infinity, span.high, true), end };
  if (close === 'sampai' && previous !== 'tidak' && !/^(?:tidak|belum|kurang)$/u.test(last))
    return { amount: amount(-Infinity, span.high, true), end };
  const isNotMore = MORE.has(last) && previous === 'tidak';
  const isNotLess = last === 'kurang' && previous === 'tidak';
  if (MORE.has(last) && previous === 'kurang') return { amount: amount(span.low, span.high), end };
  if (last === 'kurang' && previous === 'lebih') return { amount: amount(span.low, span.high), end };
  if (isNotLess) return { amount: amount(span.low, Infinity, true), end };
  if (isNotMore) return { amount: amount(-Infinity, span.high, true), end };
  const isNear = /^(?:mau|jalan|masuk)$/u.test(last) && last === close && span.measure === 'time';
  if (isNear || LESS.has(last) || (last === 'tidak' && first < before.length - 1))
    return { amount: amount(-Infinity, span.low - step, true), end };
  if (MORE.has(last)) return { amount: amount(span.high + step, Infinity, true), end };
  return { amount: amount(span.low, span.high), end };
}
