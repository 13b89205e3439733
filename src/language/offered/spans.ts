import { clockAt, isPartOfDay, namedAt, yearAt } from './calendar.ts';
import type { Token } from './measures.ts';
import { HOURS, readFrom, type Span } from './span.ts';

const MONEY: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
]);
const SIZE: ReadonlyMap<string, number> = new Map([
  ['mega', 1],
  ['giga', 1000],
]);
/** "beberapa hari", "belasan juta": from and to. */
const VAGUE: ReadonlyMap<string, readonly [most: number, least: number]> = new Map([
  ['beberapa', [6, 2]],
  ['pirang', [6, 2]],
  ['belasan', [19, 11]],
  ['puluhan', [99, 20]],
  ['ratusan', [999, 100]],
]);

/** The amount that begins at a word. */
export function spanAt(tokens: readonly Token[], at: number): Span | undefined {
  const { word, value, make } = readFrom(tokens, at);
  const number = value(0);
  if (number !== undefined) {
    const isOfDay = number <= 12 && isPartOfDay(word(1));
    if (isOfDay || (number === 0.5 && (value(1) ?? 0) >= 1)) return clockAt(tokens, at, 0);
    const unit = word(2) === 'depan' ? undefined : HOURS.get(word(1));
    if (unit !== undefined) return timeAt(tokens, at, number * unit, unit);
    if (word(1) === 'kali') {
      const skip = /^(?:dalam|per|tiap|setiap)$/u.test(word(2)) ? 3 : 2;
      const [every, length] =
        HOURS.has(word(skip)) && skip === 3
          ? [HOURS.get(word(skip)), skip + 1]
          : value(skip) === 1
            ? [HOURS.get(word(skip + 1)), skip + 2]
            : [undefined, 0];
      if (every !== undefined) return make('every', every / number, every / number, length);
      return make('kali', number, number, 2);
    }
    if (word(1) === '%' || word(1) === 'persen') return make('percent', number, number, 2);
    const money = MONEY.get(word(1));
    if (money !== undefined) {
      const half = value(2) === 0.5 ? 0.5 : 0;
      return make('money', (number + half) * money, (number + half) * money, half === 0 ? 2 : 3, money);
    }
    const size = SIZE.get(word(1));
    if (size !== undefined) return make('size', number * size, number * size, 2, size);
    if (tokens[at - 1]?.word === 'rp') return make('money', number, number, 1);
    if (number >= 1940 && number < 2070 && Number.isInteger(number)) return yearAt(tokens, at, 1, number);
    if (number >= 10_000) return number < 1e10 ? make('money', number, number, 1) : undefined;
    // "tiga lima" is 35, "tiga empat" three or four.
    const ones = value(1);
    if (
      ones !== undefined &&
      isDigit(number) &&
      isDigit(ones) &&
      ones !== number + 1 &&
      !HOURS.has(word(2)) &&
      word(2) !== 'kali'
    )
      return make('number', number * 10 + ones, number * 10 + ones, 2);
    return make('number', number, number, 1);
  }
  const [most, size] = VAGUE.get(word(0)) ?? [0, 1];
  if (most > 0) {
    const hours = HOURS.get(word(1));
    if (hours !== undefined) return make('time', size * hours, most * hours, 2, hours);
    if (word(1) === 'kali') return make('kali', size, most, 2);
    const money = MONEY.get(word(1));
    if (money !== undefined) return make('money', size * money, most * money, 2, money);
    if (size > 2) return make('number', size, most, 1);
  }
  if (/^(?:tiap|setiap|pendak|saben)$/u.test(word(0))) {
    const [count, skip] = value(1) === undefined ? [1, 1] : [value(1) ?? 1, 2];
    const unit = HOURS.get(word(skip));
    const [least, most, length] = timesAt(tokens, at + skip + 1);
    return unit === undefined
      ? undefined
      : make('every', (unit * count) / most, (unit * count) / least, skip + 1 + length);
  }
  return namedAt(tokens, at);
}

/** "3 kali", "ping telu", "beberapa kali" at a place: from, to, and how many words. */
function timesAt(
  tokens: readonly Token[],
  at: number,
): readonly [least: number, most: number, length: number] {
  const { word, value } = readFrom(tokens, at);
  const [most, least] = VAGUE.get(word(0)) ?? [0, 1];
  if (most > 0 && word(1) === 'kali') return [least, most, 2];
  const count = word(1) === 'kali' ? value(0) : word(0) === 'kali' ? value(1) : undefined;
  return count === undefined || count < 1 ? [1, 1, 0] : [count, count, 2];
}

function isDigit(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9;
}

/** "1 tahun 3 bulan", "sebulan setengah" after its first unit; "seminggu sekali" is how often. */
function timeAt(tokens: readonly Token[], at: number, hours: number, unit: number): Span {
  const [third, fourth] = [tokens[at + 2], tokens[at + 3]];
  const span = { measure: 'time' as const, low: hours, high: hours, unit, start: at, end: at + 2 };
  if (third?.word === 'sekali' || third?.word === 'pisan' || (third?.value === 1 && fourth?.word === 'kali'))
    return { ...span, measure: 'every', end: at + (third.value === 1 ? 4 : 3) };
  const [few, many, length] = timesAt(tokens, at + 2);
  if (length > 0)
    return { ...span, measure: 'every', low: hours / many, high: hours / few, end: at + 2 + length };
  if (third?.value === 0.5 && !HOURS.has(fourth?.word ?? ''))
    return { ...span, low: hours + unit / 2, high: hours + unit / 2, end: at + 3 };
  const less = HOURS.get(fourth?.word ?? '') ?? unit;
  if (third?.value !== undefined && less < unit && tokens[at + 4]?.word !== 'sekali') {
    const total = hours + third.value * less;
    return { ...span, low: total, high: total, end: at + 4 };
  }
  return span;
}
