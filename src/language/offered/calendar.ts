import { DAYS, HOURS_OF_DAY, MONTHS } from '../data/quantities.ts';
import { readTable } from '../table.ts';
import type { Token } from './measures.ts';
import { HOURS, readFrom, type Span } from './span.ts';

const MONTH = readTable(MONTHS);
const DAY = readTable(DAYS);
const PART_OF_DAY = readTable(HOURS_OF_DAY);
/** Times told without a number, in hours ago. */
const AGO: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:mau|tadi|wau) (?:malam|malem|bengi|mbengi|wengi)|^(?:semalam|semalem|mambengi|semalaman)/u, 20, 20],
  [/^(?:mau|wau|tadi) (?:isuk|esuk|pagi|awan|siang|sore)/u, 2, 12],
  [/^(?:isuk|esuk|pagi|awan|siang|sore) (?:mau|wau|tadi)/u, 2, 12],
  [/^(?:malam|malem|bengi|wengi) (?:mau|wau|tadi|kemarin)/u, 20, 20],
  [/^kemarin (?:lusa|dulu|lagi)|^(?:wingenane|winginane|lusa kemarin)/u, 48, 48],
  [/^(?:minggu) (?:lalu|kemarin|kepungkur|wingi|yang lalu)/u, 168, 168],
  [/^(?:bulan) (?:lalu|kemarin|kepungkur|wingi|yang lalu)/u, 720, 720],
  [/^(?:tahun) (?:lalu|kemarin|kepungkur|wingi|yang lalu)/u, 8640, 8640],
  [/^minggu ini/u, 0, 168],
  [/^bulan ini/u, 0, 720],
  [/^tahun ini/u, 0, 8640],
  [/^(?:barusan|baru (?:saja|tadi)|tadi|sekarang ini|hari ini)/u, 0, 12],
  [/^kemarin (?:pagi|isuk|esuk)/u, 30, 30],
  [/^kemarin/u, 24, 24],
  [/^(?:bermingguminggu)/u, 14 * 24, 720],
  [/^(?:berbulanbulan|pirang pirang bulan)/u, 1440, 8000],
  [/^(?:bertahuntahun|bertauntaun)/u, 8640 * 2, Infinity],
  [/^(?:berharihari)/u, 48, 160],
  [/^(?:berjamjam)/u, 2, 20],
];
/** The hours of the shifts, by number. */
const SHIFTS: readonly (readonly number[])[] = [[], [4, 11.9], [12, 19], [19.1, 28]];

/** The time that begins at a word and has a name: a month, a day, an hour, an age, a year, "kemarin". */
export function namedAt(tokens: readonly Token[], at: number): Span | undefined {
  const { word, value, make } = readFrom(tokens, at);
  const shift = /^(?:shift|sif|sip|shif|sift)$/u.test(word(0)) ? SHIFTS[value(1) ?? -1] : undefined;
  if (shift !== undefined) return make('clock', shift[0] ?? 0, shift[1] ?? 0, 2);
  if (/^(?:lahir|kelahiran)$/u.test(word(0)) && value(1) !== undefined)
    return yearAt(tokens, at, 2, (value(1) ?? 0) < 100 ? 1900 + (value(1) ?? 0) : (value(1) ?? 0));
  if (word(0) === 'kepala' && value(1) !== undefined)
    return make('age', (value(1) ?? 0) * 10, (value(1) ?? 0) * 10 + 9, 2);
  if (/^(?:jam|pukul)$/u.test(word(0)) && value(1) !== undefined) return clockAt(tokens, at, 1);
  if (
    word(0) === 'bulan' &&
    value(1) !== undefined &&
    (!HOURS.has(word(2)) || value(3) !== undefined) &&
    word(2) !== 'kali'
  ) {
    const month = value(1) ?? 0;
    return Number.isInteger(month) && month >= 1 && month <= 12 ? monthAt(tokens, at, 2, month) : undefined;
  }
  if (word(0) === 'tanggal' && value(1) !== undefined) return make('date', value(1) ?? 0, value(1) ?? 0, 2);
  if (word(0) === 'tanggal' && word(1) === 'muda') return make('date', 1, 10, 2);
  if (word(0) === 'tanggal' && word(1) === 'tua') return make('date', 21, 31, 2);
  if (word(1) === 'bulan' && value(2) === undefined) {
    if (word(0) === 'awal') return make('date', 1, 10, 2);
    if (/^(?:tengah|pertengahan)$/u.test(word(0))) return make('date', 11, 20, 2);
    if (word(0) === 'akhir') return make('date', 21, 31, 2);
  }
  if (/^(?:umur|usia|yuswa|yuswo)$/u.test(word(0)) && value(1) !== undefined) return ageAt(tokens, at);
  if (word(0) === 'tahun' && value(1) !== undefined) {
    const year = value(1) ?? 0;
    const full = year < 40 ? 2000 + year : year < 100 ? 1900 + year : year;
    return yearAt(tokens, at, 2, full);
  }
  if (word(0) === 'hari' && word(1) === 'kerja') return make('day', 1, 5, 2);
  if (word(0) === 'hari' && word(1) === 'biasa') return make('day', 1, 5, 2);
  if (
    /^(?:akhir|hari|tanggal)$/u.test(word(0)) &&
    /^(?:minggu|pekan|libur|merah)$/u.test(word(1)) &&
    !(word(0) === 'hari' && word(1) === 'minggu')
  )
    return make('day', 6, 7, 2);
  if (/^(?:weekend|wiken|libur|prei|preian|liburan)$/u.test(word(0))) return make('day', 6, 7, 1);
  if (word(0) === 'hari' && DAY.has(word(1)))
    return make('day', Number(DAY.get(word(1))), Number(DAY.get(word(1))), 2);
  const rest = tokens
    .slice(at, at + 4)
    .map(({ word }) => word)
    .join(' ');
  for (const [pattern, low, high] of AGO) {
    const said = pattern.exec(rest)?.[0];
    if (said !== undefined) return make('time', low, high, said.split(' ').length, 24);
  }
  const isMonth = word(0) === 'bulan' && MONTH.has(word(1));
  const month = MONTH.get(isMonth ? word(1) : word(0));
  if (month !== undefined) return monthAt(tokens, at, isMonth ? 2 : 1, Number(month));
  const day = DAY.get(word(0));
  if (
    day !== undefined &&
    (word(0) !== 'minggu' ||
      DAY.has(tokens[at - 1]?.word ?? '') ||
      DAY.has(tokens[at - 2]?.word ?? '') ||
      tokens.length <= 2)
  )
    return make('day', Number(day), Number(day), 1);
  const part = PART_OF_DAY.get(word(0))?.split('-').map(Number);
  if (part !== undefined && tokens[at - 1]?.word !== 'tadi')
    return make('clock', part[0] ?? 0, part[1] ?? 0, 1);
  return undefined;
}

/** A year, in months since the year 0. */
export function yearAt(tokens: readonly Token[], at: number, length: number, year: number): Span {
  return readFrom(tokens, at).make('year', year * 12, year * 12 + 11, length, 12);
}

/** "Maret", "Maret 2024", "maret 24". */
function monthAt(tokens: readonly Token[], at: number, length: number, month: number): Span {
  const { word, value, make } = readFrom(tokens, at);
  const skip = word(length) === 'tahun' ? length + 1 : length;
  const told = value(skip) ?? 0;
  const year = told >= 15 && told < 40 ? 2000 + told : told;
  if (year < 1940 || year > 2070) return make('month', month, month, length);
  return make('year', year * 12 + month - 1, year * 12 + month - 1, skip + 1, 12);
}

/** "umur 25 tahun", "umur dua lima". */
function ageAt(tokens: readonly Token[], at: number): Span {
  const { word, value, make } = readFrom(tokens, at);
  const [first = 0, second] = [value(1), value(2)];
  if (second !== undefined && first < 10 && second < 10 && word(3) !== 'tahun')
    return make('age', first * 10 + second, first * 10 + second, 3);
  return make('age', first, first, word(2) === 'tahun' ? 3 : 2);
}

/** "jam 7 malam", "jam setengah 8"; "jam 1" to "jam 5" are after noon, and "jam 7" is told as the morning. */
export function clockAt(tokens: readonly Token[], at: number, skip: 0 | 1): Span | undefined {
  let hour = tokens[at + skip]?.value ?? 0;
  let end = at + skip + 1;
  if (hour === 0.5 && tokens[end]?.value !== undefined) {
    hour = (tokens[end]?.value ?? 0) - 0.5;
    end++;
  } else if (hour % 1 > 0) hour = Math.floor(hour) + ((hour % 1) * 100) / 60;
  if (hour > 24) return undefined;
  while (tokens[end]?.word === 'an') end++;
  const named = PART_OF_DAY.get(tokens[end]?.word ?? '')
    ?.split('-')
    .map(Number);
  if (named !== undefined) end++;
  const late = named === undefined ? hour < 6 : (named[0] ?? 0) >= 11 && hour < 10;
  const isNight = named !== undefined && (named[0] ?? 0) >= 18;
  const time = (late || isNight) && hour < 12 ? hour + 12 : hour;
  return { measure: 'clock', low: time, high: time, unit: 1, start: at, end };
}

/** Whether a word names a part of the day. */
export function isPartOfDay(word: string): boolean {
  return PART_OF_DAY.has(word);
}
