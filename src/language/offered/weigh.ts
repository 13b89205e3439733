import { readWords } from '../table.ts';
import { type Item, isNumber, isPointing, readLabel, readSaid, readWhole, readWordByWord } from './items.ts';
import { likeness } from './likeness.ts';

/** How well an answer fits one label. */
export interface Fit {
  /** Share of what was said that the label says as well; below 0 where it is denied. */
  readonly said: number;
  /** How much of what was said speaks for the label: about 1 for each telling word. */
  readonly gained: number;
  /** Share of the label that was said. */
  readonly covered: number;
  /** Whether one of its words was said that no other label has. */
  readonly named: boolean;
  readonly score: number;
}

/** What a label gains by being said in full: enough to tell "Nama" from "Nama ibu". */
const FULL = 0.4;
/** Share of a label that was said from which more words are only details. */
const WHOLE = 0.75;
/** What a detail that no label has counts, beside a label said in full. */
const DETAIL = 0.4;
/** What a message may be about: never a detail. */
const MATTERS =
  readWords(`password email kode saldo klaim akun biometrik kartu kpj ktp nik nama uang nomor rekening
  daftar update instal hrd cabang petugas cair blokir lupa hilang error jelek payah parah galak mahal lemot kecewa
  marah emosi kesel sebel bosan bohong rugi`);
/** What another matter counts, named beside what a label says. */
const ELSEWHERE = 1.5;
/** Who is spoken to, where no label is about people. */
const ADDRESS = new Set([
  'ibu',
  'bapak',
  'mas',
  'mbak',
  'kakak',
  'adik',
  'bos',
  'orang',
  'suami',
  'istri',
  'orang tua',
  'peserta',
]);
/** What a number counts where no label has one. */
const COUNT = 0.6;

/** Holds an answer's normalised words against the labels offered: words that tell labels apart count most. */
export function weighLabels(
  words: readonly string[],
  labels: readonly (readonly string[])[],
): readonly Fit[] {
  const read = labels.map(waysOf);
  const offered = read.map((ways) =>
    ways.map((way) =>
      way.map((item) =>
        raise(
          item,
          read.map((own) => own.flat()),
        ),
      ),
    ),
  );
  const all = offered.map((ways) => ways.flat());
  const isCounted = all.flat().some(({ form }) => isNumber(form));
  const said = readSaid(words, all.flat())
    .filter((item) => !ADDRESS.has(item.form) || all.flat().some((other) => likeness(item, other) > 0))
    .map((item) => (isNumber(item.form) && !isCounted ? { ...item, weight: COUNT } : raise(item, all)));
  const table = said.map((item) => all.map((own) => strongest(own.map((other) => likeness(item, other)))));
  return offered.map((ways) => {
    const fits = ways.map((label) => measure(said, label, all, table));
    return fits.reduce((best, next) => (next.score > best.score ? next : best));
  });
}

/** An aside that one label has and another has not is no aside ("Kartu lama", "Kartu baru"). */
function raise(item: Item, labels: readonly (readonly Item[])[]): Item {
  if (!item.isAside && !item.isLight) return item;
  const having = labels.filter((label) =>
    label.some((other) => other.form === item.form || (!item.isLight && likeness(item, other) > 0.83)),
  );
  if (having.length === 0 || having.length === labels.length) return item;
  if (!item.isLight) return { ...item, weight: 1 };
  // "Nomor sudah hilang" is not what "sudah" means.
  const isMeant = having.length === 1 && (item.form !== 'sudah' || having[0]?.[0]?.form === 'sudah');
  return isMeant ? { ...item, weight: isPointing(item.form) ? POINTED : TURN } : item;
}

/** What "masih" and "lagi" count where one label has them. */
const TURN = 0.45;
/** What "saya" and "ini" count where one label has them: by themselves never enough. */
const POINTED = 0.34;

/** "Nomor HP atau email" is said by either; by the whole as well. So is a label that says one thing as a whole. */
function waysOf(label: readonly string[]): (readonly Item[])[] {
  const at = label.indexOf('atau');
  const parts = at <= 0 ? [label] : [label, label.slice(0, at), label.slice(at + 1)];
  return [...parts.flatMap((part) => [readLabel(part), readWordByWord(part)]), ...readWhole(label)];
}

function measure(
  said: readonly Item[],
  label: readonly Item[],
  offered: readonly (readonly Item[])[],
  table: readonly (readonly number[])[],
): Fit {
  const covered = coverage(said, label, offered);
  let total = 0;
  let gained = 0;
  for (const [i, item] of said.entries()) {
    const isMatter = MATTERS.has(item.form) && table[i]?.every((value) => value <= 0) === true;
    const isDetail =
      covered >= WHOLE &&
      table[i]?.every((value) => value <= 0) === true &&
      !MATTERS.has(item.form) &&
      item.weight <= 1;
    total += item.weight * (isMatter ? ELSEWHERE : isDetail ? DETAIL : 1);
    const own = label.filter((other) => label.length === 1 || !other.isLight || item.isLight);
    gained += item.weight * strongest(own.map((other) => likeness(item, other)));
  }
  if (total === 0) return { said: 0, gained: 0, covered: 0, named: false, score: 0 };
  const share = gained / total;
  const named = said.some(
    (item) => item.weight >= TURN && having(item, offered) === 1 && label.some((own) => holds(own, item)),
  );
  return { said: share, gained, covered, named, score: share * (1 - FULL + FULL * covered) };
}

function coverage(
  said: readonly Item[],
  label: readonly Item[],
  offered: readonly (readonly Item[])[],
): number {
  let reached = 0;
  let whole = 0;
  for (const item of label) {
    const shared = offered.filter((other) => other.some(({ form }) => form === item.form)).length;
    const weight = item.weight / Math.max(1, shared);
    whole += weight;
    reached += weight * Math.max(0, strongest(said.map((other) => likeness(other, item))));
  }
  return whole === 0 ? 0 : reached / whole;
}

function having(item: Item, labels: readonly (readonly Item[])[]): number {
  return labels.filter((label) => label.some((own) => holds(own, item))).length;
}

function holds(label: Item, said: Item): boolean {
  const isSame =
    label.form === said.form ||
    (!label.isDenied &&
      label.meaning.names.size === 0 &&
      label.inside.some(({ form }) => form === said.form));
  return isSame && label.sign * said.sign >= 0;
}

/** Whether a word names a matter of its own, or a feeling about it. */
export function isElsewhere(form: string): boolean {
  return MATTERS.has(form);
}

/** The best that speaks for something; the worst where that is clearer. */
export function strongest(values: readonly number[]): number {
  const best = Math.max(0, ...values);
  const worst = Math.min(0, ...values);
  return best >= -worst ? best : worst;
}
