import { readWords } from '../table.ts';
import { type Amount, readAmounts } from './amounts.ts';
import type { Measure } from './span.ts';

/** What a text takes back: what stands behind it counts. */
const CORRECTED = /(?<=^|[\s,.])(?:eh|ralat|koreksi|maksud(?:e|ku|nya|\s+saya)?|deng|ding,?)(?=$|[\s,.])/iu;
/** "bukan 10, 30", "tidak 10 tapi 30": what stands behind it is denied, up to the pause. */
const DENIED =
  /(?<=^|[\s,.])(?:bukan|bkn|bukannya|dudu|dede)\s+[^,.;]*?(?=[,.;]|\stapi\s|\smelainkan\s|\stp\s|$)/giu;
/** "bolak balik sampai 10 kali": so often it was. */
const UP_TO = /(?<=^|\s)(?:sampai|sampe|smp|nyampe|ngantos)\s+(?=\d+\s?(?:x|kali|ping)(?=$|[\s,.]))/giu;
const MANY =
  /(?<=^|\s)(?:banyak|bnyk|akeh|berkali|berulang|bolak|bola|pirang|berapa kali pun|sering|puluhan|terus[\s-]+terusan|kathah|ber ?kali2|pirang2|bola2|bolak2)(?=$|[\s,.-])/iu;
const LONG =
  /(?<=^|\s)(?:(?:sudah|udah|udh|wes|wis|sampun|dah|sdh)\s+(?:lama|suwe|dangu|lawas|abit)|(?:lama|suwe)\s+(?:banget|sekali|pol|bgt))/iu;
/** All there is. */
export const WHOLE = /(?<=^|\s)(?:semua(?:nya)?|seluruh(?:nya)?|kabeh|sedoyo|total|full|penuh)(?=$|[\s,.])/iu;
const ENOUGH_TO_BE_MANY = 6;
/** An age from which years are taken as one. */
export const YOUNGEST = 12;
/** Things that are counted: another one than the labels count is another count. */
const THINGS = readWords('kartu hp orang akun nomor email pabrik perusahaan anak kantor');

/** What a text tells in a measure: what it corrected and denied left out. */
export function toldIn(
  text: string,
  labels: readonly string[],
  measure: Measure,
  unit: number | undefined,
): readonly Amount[] {
  const clean = text.replace(DENIED, ' , ').replace(UP_TO, '');
  const parts = clean.split(CORRECTED);
  for (const part of parts.toReversed()) {
    const amounts = readAmounts(part);
    const sure = amounts.flatMap((amount) =>
      amount.measure === 'number' ? [] : convert(amount, measure, unit, true),
    );
    const bare = countedIn(amounts, labels).flatMap((amount) => convert(amount, measure, unit, true));
    const exact = sure.filter(({ low, high }) => low === high);
    if (sure.length > 0) return exact.length > 0 && measure !== 'clock' ? exact : sure;
    const single = bare.filter(({ low, high }) => low === high);
    if (bare.length > 0) return single.length > 0 ? single : bare;
  }
  const amount = (low: number, high: number) => [range(measure, low, high)];
  if (
    measure === 'kali' &&
    /^(?:(?:baru|cuma|cuman|hanya|sudah|wes|wis|pernah|tau|lagi|tas)\s+)*pisan\b(?!\s+(?:lagi|maneh))/iu.test(
      clean.trim(),
    )
  )
    return amount(1, 1);
  if (
    (measure === 'kali' || measure === 'number') &&
    MANY.test(clean) &&
    !/(?:tidak|gak|ga|ora|nggak) (?:banyak|akeh|sering)/iu.test(clean)
  )
    return amount(ENOUGH_TO_BE_MANY, Infinity);
  if (measure === 'time' && LONG.test(clean)) return amount(Infinity, Infinity);
  if (measure === 'date') {
    const parts = ['awal', 'tengah', 'akhir'].flatMap((word, i) =>
      clean.toLowerCase().includes(word) ? [i] : [],
    );
    const [part = 0] = parts;
    return parts.length === 1 ? amount(part * 10 + 1, part === 2 ? 31 : part * 10 + 10) : [];
  }
  if (measure === 'percent' && WHOLE.test(clean)) return amount(100, 100);
  return [];
}

/** An amount of a measure that was told in words. */
export function range(measure: Measure, low: number, high: number): Amount {
  return {
    measure,
    low,
    high,
    unit: 1,
    thing: '',
    owner: '',
    isAbout: false,
    isPart: false,
    isAhead: false,
    isRange: true,
  };
}

/** The numbers that count what the labels count: "2 kartu, satu hilang" are two cards, "2 hp" are none. */
export function countedIn(amounts: readonly Amount[], labels: readonly string[]): readonly Amount[] {
  const all = labels.join(' ').toLowerCase();
  const thingOf = ({ thing, owner }: Amount) => (THINGS.has(thing) ? thing : THINGS.has(owner) ? owner : '');
  const isOffered = (amount: Amount) => thingOf(amount) !== '' && all.includes(thingOf(amount));
  const things = [...THINGS].filter((thing) => all.includes(thing));
  const bare = amounts.filter(
    (amount) =>
      amount.measure === 'number' && (things.length === 0 || thingOf(amount) === '' || isOffered(amount)),
  );
  return bare.some(isOffered) ? bare.filter(isOffered) : bare;
}

/** An amount in a measure that it can be meant in: a bare number in the labels' unit, years as an age; nothing in another. */
export function convert(
  amount: Amount,
  measure: Measure,
  unit: number | undefined,
  isTold: boolean,
): readonly Amount[] {
  if (amount.measure === measure) return [amount];
  const years = 8640;
  if (measure === 'age' && amount.measure === 'time' && amount.unit === years) {
    const [low, high] = [amount.low / years, amount.high / years];
    return high > YOUNGEST
      ? [{ ...amount, measure, low: Math.ceil(low), high: Math.floor(high), unit: 1 }]
      : [];
  }
  if (amount.measure !== 'number') return [];
  if (measure === 'kali') return [{ ...amount, measure }];
  if (measure === 'age' && !isTold) return amount.high > YOUNGEST ? [{ ...amount, measure }] : [];
  if (!isTold || unit === undefined || measure === 'every') return [];
  if (measure === 'age' && amount.high <= YOUNGEST) return [];
  if (measure === 'age' && amount.isAbout && amount.low % 10 === 0)
    return [{ ...amount, measure, high: amount.low + 9 }];
  if (measure === 'month' && !(amount.low >= 1 && amount.high <= 12)) return [];
  return [{ ...amount, measure, low: amount.low * unit, high: amount.high * unit, unit }];
}
