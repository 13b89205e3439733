import { type Amount, readAmounts } from './amounts.ts';
import { holding, holdsOf, MORE_STILL, NONE_YET } from './held.ts';
import type { Match } from './match.ts';
import type { Measure } from './span.ts';
import { convert, countedIn, toldIn, YOUNGEST } from './told.ts';

const ASKING =
  /(?<=^|\s)(?:kenapa|knp|kok(?=\s)|gimana|gmn|bagaimana|piye|pripun|apakah|kapan|boleh|(?:kalau|kalo|klo|nek)(?!\s+(?:tidak|gak|ga|ndak|ora|nggak|tdk|gk|ngga)\s+(?:salah|keliru|luput))|misal\p{L}*)(?=$|[\s?])/iu;

/**
 * The label that holds what a text counts or tells the time of ("4 bulan" is in "1 sampai 6 bulan"); none where it
 * tells of two that different labels hold, or of one that no label holds while every label counts.
 */
export function readQuantity(text: string, labels: readonly string[]): Match | undefined {
  const offered = labels.map((label) => readAmounts(label));
  const measures = measuresOf(labels, offered);
  const matches = measures.flatMap((measure) => {
    const match = readMeasure(text, labels, offered, measure);
    return match === undefined ? [] : [match];
  });
  const [match] = matches;
  if (matches.length === 0)
    return measures.length > 0 && isAside(text, measures, labels, offered) ? NOTHING : undefined;
  const indexes = new Set(matches.flatMap((own) => ('index' in own ? [own.index] : own.between)));
  return matches.length === 1 || indexes.size === 1 ? match : undefined;
}

/** Whether a text counts something else by the numbers that labels have ("udah 30 tahun" is not "Ambil 30%"). */
function isAside(
  text: string,
  measures: readonly Measure[],
  labels: readonly string[],
  offered: readonly (readonly Amount[])[],
): boolean {
  if (
    measures.includes('kali') &&
    /(?:susah|sulit|jelek|lama|ribet|lemot|bagus|parah|cepat)\s+sekali|sekali\s+lagi/iu.test(text)
  )
    return true;
  const numbers = new Set(offered.flat().flatMap(({ low, high, unit }) => [low / unit, high / unit]));
  const kinds = new Set(offered.flat().map(({ measure }) => measure));
  const told = readAmounts(text).filter(({ low, high }) => low === high);
  const isOther = (amount: Amount) =>
    (amount.measure === 'number' ? countedIn([amount], labels).length === 0 : !kinds.has(amount.measure)) &&
    (numbers.has(amount.low / amount.unit) || (amount.measure === 'clock' && numbers.has(amount.low % 12)));
  return told.length > 0 && told.every(isOther);
}

function measuresOf(labels: readonly string[], offered: readonly (readonly Amount[])[]): readonly Measure[] {
  const found = new Map<Measure, number>();
  const isAge = isAboutAge(labels, offered);
  for (const amounts of offered)
    for (const measure of new Set(
      amounts.map(({ measure }) => (measure === 'time' && isAge ? 'age' : measure)),
    ))
      found.set(measure, (found.get(measure) ?? 0) + 1);
  if (found.has('kali') && found.has('number')) {
    found.set('kali', (found.get('kali') ?? 0) + (found.get('number') ?? 0));
    found.delete('number');
  } else if (found.size > 1) found.delete('number');
  const years = offered.flat().filter(({ measure }) => measure === 'year');
  if (
    new Set(
      years
        .flatMap(({ low, high }) => [low, high])
        .filter((end) => Number.isFinite(end))
        .map((end) => Math.floor(end / 12)),
    ).size > 1
  )
    found.delete('month');
  return [...found].flatMap(([measure, count]) =>
    count > 1 || (labels.length > 1 && isOpenTold(measure, labels, offered)) ? [measure] : [],
  );
}

/** Whether one label by itself tells a limit that anything may be held against, and not how long it has been. */
function isOpenTold(
  measure: Measure,
  labels: readonly string[],
  offered: readonly (readonly Amount[])[],
): boolean {
  if (measure === 'time') return labels.some((label) => MORE_STILL.test(label));
  if (measure === 'percent') return true;
  if (measure === 'number' || measure === 'every') return labels.some((label) => MORE_STILL.test(label));
  return (
    measure === 'clock' ||
    measure === 'day' ||
    offered.flat().some(({ isRange }) => isRange) ||
    labels.some((label) => MORE_STILL.test(label) || NONE_YET.test(label))
  );
}

function isAboutAge(labels: readonly string[], offered: readonly (readonly Amount[])[]): boolean {
  if (labels.some((label) => /\b(?:umur|usia|berusia|berumur)\b/iu.test(label))) return true;
  const all = offered.flat();
  const years = all.filter(({ measure, unit }) => measure === 'time' && unit > 8000);
  const ends = years.flatMap(({ low, high }) => [low, high]).filter((end) => Number.isFinite(end));
  const others = all.filter(({ measure, high }) => measure === 'number' && high > YOUNGEST);
  return (
    ends.length > 0 &&
    years.length + others.length === all.length &&
    ends.every((end) => end / 8640 > YOUNGEST)
  );
}

const WAITING = /\b(?:tunggu|menunggu|ingatkan|ingat|nanti|lagi)\b/iu;

function readMeasure(
  text: string,
  labels: readonly string[],
  offered: readonly (readonly Amount[])[],
  measure: Measure,
): Match | undefined {
  const waiting = labels.filter(
    (label, index) => WAITING.test(label) && offered[index]?.some(({ measure }) => measure === 'time'),
  );
  if (measure === 'time' && waiting.length > 0 && waiting.length < labels.length) return undefined;
  const own = offered.map((amounts) => amounts.flatMap((amount) => convert(amount, measure, 1, false)));
  const units = new Set(
    own
      .flat()
      .filter(({ measure: kind }) => kind === measure)
      .map(({ unit }) => unit),
  );
  const [unit] = units;
  const held = labels.flatMap((label, index) =>
    holdsOf(label, own[index] ?? [], measure, own).map((amount) => ({ index, amount })),
  );
  const told = toldIn(text, labels, measure, units.size === 1 ? unit : undefined);
  if (told.length === 0) return undefined;
  if (ASKING.test(text) || (text.includes('?') && /harus|perlu|bisa|apa/iu.test(text))) return NOTHING;
  const found = new Set(told.flatMap((amount) => holding(amount, held, measure)));
  const indexes = [...found].sort((a, b) => a - b);
  const [index] = indexes;
  if (index === undefined)
    return held.length >= labels.length - 1 && told.every(isSure) ? NOTHING : undefined;
  return indexes.length === 1 ? { index } : { between: indexes };
}

const NOTHING: Match = { between: [] };

function isSure(amount: Amount): boolean {
  return amount.measure !== 'number';
}
