import { readWords } from '../table.ts';
import { type Meaning, meaningOf, relation } from './concepts.ts';
import { type Item, readLabel, readSaid } from './items.ts';
import { likeness } from './likeness.ts';
import { isAnotherMessage } from './message.ts';
import { strongest } from './weigh.ts';

/** Before "lain" these make somebody of it, or tell where something is: no answer that leaves it open. */
const NOT_OPEN = readWords('orang wong di ke dari untuk masuk punya milik dengan');
/** Before "lain" these say what must be said of whoever is named ("Saudara lain" is no neighbour). */
const KIN = readWords('saudara keluarga kerabat');
/** Answers that leave open what they mean without "lain". */
const OPEN = new Set([
  'selain itu',
  'bukan itu semua',
  'bukan semua',
  'tidak ada di daftar',
  'tidak ada di sini',
  'tidak ada yang cocok',
  'tidak ada semua',
]);
/** How little more must speak for one of the other answers than for the next. */
const NOTHING = 0.3;
/** Words that may stand from "lain" on ("Rekening bank lain milik saya"). */
const LONGEST_BEHIND = 4;
/** Answers that must be of a kind for one more to be of it too. */
const SEVERAL = 2;

/**
 * The answer "something else" ("Kota lain", "Lainnya") where a text names what is of one kind with several of the other
 * answers and is none of them ("Jombang" beside Surabaya, Gresik and "Kota lain"); undefined anywhere else.
 */
export function readOther(
  words: readonly string[],
  offered: readonly (readonly string[])[],
): number | undefined {
  const at = offered.findIndex(isOther);
  if (at < 0 || offered.findLastIndex(isOther) !== at) return undefined;
  const others = offered.filter((_, index) => index !== at);
  const labels = others.map(readLabel);
  const said = readSaid(words, labels.flat());
  if (offered[at]?.includes('tulisan') && isAnotherMessage(words, others)) return at;
  const kin = offered[at]?.find((word) => KIN.has(word));
  const named = said.filter(
    (item) =>
      item.sign === 1 &&
      kindsOf(item).some((kind) => having(labels, kind) >= SEVERAL) &&
      !labels.flat().some((own) => isSame(item, own)) &&
      (kin === undefined || isOf(item, meaningOf(kin))),
  );
  const isElse = said.every((item) => named.includes(item) || item.weight * lead(item, labels) <= NOTHING);
  return named.length > 0 && isElse ? at : undefined;
}

/** Whether a label leaves open what it means, beside others that say it. */
function isOther(label: readonly string[]): boolean {
  const at = label.indexOf('lain');
  if (at < 0) return OPEN.has(label.join(' '));
  return label.length <= at + LONGEST_BEHIND && !label.slice(0, at).some((word) => NOT_OPEN.has(word));
}

function having(labels: readonly (readonly Item[])[], kind: number): number {
  return labels.filter((label) => label.some((item) => kindsOf(item).includes(kind))).length;
}

function kindsOf({ meaning }: { readonly meaning: Meaning }): readonly number[] {
  return [...meaning.kinds];
}

function isSame(said: Item, label: Item): boolean {
  return said.form === label.form || relation(said.meaning, label.meaning) > 0;
}

function isOf({ meaning }: Item, kind: Meaning): boolean {
  return [...meaning.kinds, ...meaning.names].some((own) => kind.names.has(own));
}

/** How much more a word speaks for one label than for the next: nothing where several say it. */
function lead(item: Item, labels: readonly (readonly Item[])[]): number {
  const [best = 0, next = 0] = labels
    .map((label) => strongest(label.map((own) => likeness(item, own))))
    .sort((a, b) => b - a);
  return best - Math.max(0, next);
}
