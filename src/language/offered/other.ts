import { readWords } from '../table.ts';
import type { Meaning } from './concepts.ts';
import { type Item, readLabel, readSaid } from './items.ts';
import { weighLabels } from './weigh.ts';

/** Before "lain" these make somebody of it, not something else. */
const PEOPLE = readWords('orang wong');
/** How little must speak for any other answer. */
const NOTHING = 0.3;
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
  if (weighLabels(words, others).some(({ gained }) => gained > NOTHING)) return undefined;
  const labels = others.map(readLabel);
  const said = readSaid(words, labels.flat()).filter(({ sign }) => sign === 1);
  return said.some((item) => kindsOf(item).some((kind) => having(labels, kind) >= SEVERAL)) ? at : undefined;
}

/** Whether a label leaves open what it means, beside others that say it. */
function isOther(label: readonly string[]): boolean {
  const at = label.indexOf('lain');
  return at >= 0 && label.length <= at + 2 && !PEOPLE.has(label[at - 1] ?? '');
}

function having(labels: readonly (readonly Item[])[], kind: number): number {
  return labels.filter((label) => label.some((item) => kindsOf(item).includes(kind))).length;
}

function kindsOf({ meaning }: { readonly meaning: Meaning }): readonly number[] {
  return [...meaning.kinds];
}
