import type { Amount } from './amounts.ts';
import type { Measure } from './span.ts';
import { range, WHOLE } from './told.ts';

/** A label of none. */
export const NONE_YET = /^(?:belum|tidak|ora|durung)\b|(?:^|\s)nol(?:$|\s)/iu;
/** A label of more than the others. */
export const MORE_STILL =
  /^(?:sudah\s+)?(?:lebih\s+(?:lama|banyak|dari\s+itu|lawas)|lama|sudah lama|banyak|lama sekali|lebih)(?:\s+(?:lagi|dari\s+itu|kali))?$|berkali|banyak kali|sering/iu;

/** An amount and the label that holds it. */
export interface Held {
  readonly index: number;
  readonly amount: Amount;
}

/** What a label holds of a measure: what it says, or all beyond the others where it says "lebih lama", or nothing yet. */
export function holdsOf(
  label: string,
  amounts: readonly Amount[],
  measure: Measure,
  all: readonly (readonly Amount[])[],
): readonly Amount[] {
  const ends = all
    .flat()
    .flatMap(({ low, high }) => [low, high])
    .filter((end) => Number.isFinite(end));
  const made = (low: number, high: number) => [range(measure, low, high)];
  const own = amounts.filter((amount) => amount.measure === measure);
  if (own.length > 1) {
    const [low, high] = [Math.max(...own.map(({ low }) => low)), Math.min(...own.map(({ high }) => high))];
    return low <= high && own.some(({ isRange }) => isRange) ? made(low, high) : own;
  }
  const [single] = own;
  const isSince =
    single !== undefined &&
    !single.isRange &&
    (measure === 'age' || measure === 'time') &&
    /^(?:ya,?\s+)?sudah\b/iu.test(label);
  if (isSince) return made(single.low, Infinity);
  if (single !== undefined && measure === 'time' && /^\s*ber(\p{L}+)[\s-]+\1/iu.test(label))
    return made(single.low, Infinity);
  if (single?.low === 24 && single.high === 24 && /kemarin/iu.test(label)) return made(13, 47);
  if (single !== undefined) return own;
  if (measure === 'percent' && WHOLE.test(label)) return made(100, 100);
  if (/^(?:time|kali|number|money)$/u.test(measure) && MORE_STILL.test(label))
    return made(Math.max(...ends) + 1e-3, Infinity);
  if (measure === 'kali' && /^sekali\b|^(?:baru|cuma|hanya) sekali\b/iu.test(label)) return made(1, 1);
  if (
    (measure === 'kali' || measure === 'number') &&
    NONE_YET.test(label) &&
    !/ingat|tahu|yakin/iu.test(label)
  )
    return made(0, 0);
  return [];
}

/** Hours after a prayer in which "habis duhur" lies. */
const SOON = 1.5;

/** The labels that hold an amount: whole, or where none does, by the end that was named; the narrowest of several. */
export function holding(told: Amount, held: readonly Held[], measure: Measure): readonly number[] {
  const ahead = held.filter(({ amount }) => amount.isAhead);
  const open = told.isAhead
    ? ahead
    : ahead.length === held.length
      ? held
      : held.filter(({ amount }) => !amount.isAhead);
  const whole = narrowest(open.filter(({ amount }) => amount.low <= told.low && told.high <= amount.high));
  if (whole.length > 0) return whole;
  const isCount = measure === 'kali' || measure === 'number';
  if (measure === 'clock' && (told.isPart || told.high === Infinity)) {
    const end = told.high === Infinity ? told.low + SOON : told.high;
    const hours = open.filter(
      ({ amount }) => amount.low === amount.high && told.low <= amount.low && amount.low <= end,
    );
    if (hours.length === 1) return hours.map(({ index }) => index);
  }
  if (told.low === -Infinity || told.high === Infinity) {
    const touched = open.filter(({ amount }) => amount.low <= told.high && told.low <= amount.high);
    if (isCount && new Set(touched.map(({ index }) => index)).size !== 1)
      return [...new Set(touched.map(({ index }) => index))];
    const point = told.high === Infinity ? told.low : told.high;
    const at = narrowest(open.filter(({ amount }) => amount.low <= point && point <= amount.high));
    if (at.length > 0) return at;
    return told.low === -Infinity
      ? []
      : open
          .filter(({ amount }) => Math.floor(amount.high / told.unit) === Math.floor(point / told.unit))
          .map(({ index }) => index);
  }
  const middle = (told.low + told.high) / 2;
  if (measure === 'clock' && (told.isPart || told.low === told.high)) {
    const at = narrowest(open.filter(({ amount }) => amount.low <= middle && middle <= amount.high + 0.01));
    return at.length > 0 || told.isPart
      ? at
      : narrowest(open.filter(({ amount }) => amount.low <= middle + 12 && middle + 12 <= amount.high));
  }
  if (told.low !== told.high) {
    const touched = open.filter(({ amount }) => amount.low <= told.high && told.low <= amount.high);
    return [...new Set(touched.map(({ index }) => index))];
  }
  // "sudah 5 hari" has gone beyond 5 days, where no label says 5.
  const beyond = open.filter(
    ({ amount }) => amount.high === Infinity && Math.abs(amount.low - middle) <= 0.002 * middle,
  );
  return measure === 'time' ? narrowest(beyond) : [];
}

function narrowest(held: readonly Held[]): readonly number[] {
  const inner = held.filter(
    ({ amount, index }) => !held.some((other) => other.index !== index && isInside(other.amount, amount)),
  );
  return [...new Set(inner.map(({ index }) => index))];
}

function isInside(inner: Amount, outer: Amount): boolean {
  const isWithin = inner.low >= outer.low && inner.high <= outer.high;
  return isWithin && (inner.low > outer.low || inner.high < outer.high);
}
