import type { Token } from './measures.ts';

/** What an amount counts; a "number" does not say what. Times are hours, what comes again is hours between. */
export type Measure =
  | 'number'
  | 'kali'
  | 'time'
  | 'every'
  | 'age'
  | 'clock'
  | 'month'
  | 'year'
  | 'date'
  | 'percent'
  | 'money'
  | 'size'
  | 'day';

/** Where words tell of an amount, before what limits it was read. */
export interface Span {
  readonly measure: Measure;
  readonly low: number;
  readonly high: number;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** Hours in what times are counted in; a month is 30 days and a year 12 months. */
export const HOURS: ReadonlyMap<string, number> = new Map([
  ['detik', 1 / 3600],
  ['menit', 1 / 60],
  ['jam', 1],
  ['hari', 24],
  ['minggu', 168],
  ['bulan', 720],
  ['tahun', 8640],
]);
/** What the words from a place on are, and how a span that begins there is made. */
export function readFrom(tokens: readonly Token[], at: number) {
  const word = (i: number) => tokens[at + i]?.word ?? '';
  const value = (i: number) => tokens[at + i]?.value;
  const make = (measure: Measure, low: number, high: number, length: number, unit = 1): Span => ({
    measure,
    low,
    high,
    unit,
    start: at,
    end: at + length,
  });
  return { word, value, make };
}
