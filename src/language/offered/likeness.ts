import { areOpposed, KIND, relation } from './concepts.ts';
import type { Item } from './items.ts';

/** How far what was said says what a label says: 1 the same word, -1 the same word denied, 0 nothing to do with each other. */
export function likeness(said: Item, label: Item): number {
  let best = like(said, label);
  for (const own of said.inside) best = stronger(best, (said.isDenied ? INSIDE : LOOSELY) * like(own, label));
  for (const own of label.inside) {
    if (label.isDenied || (own.form === said.form && label.meaning.names.size === 0))
      best = stronger(best, INSIDE * like(said, own));
  }
  const shared = INSIDE * BOTH;
  for (const own of said.inside)
    for (const other of label.inside) best = stronger(best, shared * like(own, other));
  return best;
}

/** What speaks for counts before what speaks against. */
function stronger(a: number, b: number): number {
  return a > 0 || b > 0 ? Math.max(a, b) : Math.min(a, b);
}

const INSIDE = 0.85;
const LOOSELY = 0.5;
const BOTH = 0.6;
const BEGUN = 0.7;
const OPPOSED = 0.75;

function like(a: Item, b: Item): number {
  const near = nearness(a, b);
  const isOpen = a.sign === 0 || b.sign === 0;
  const isOpposed = near <= KIND && areOpposed(a.meaning, b.meaning);
  // A kind of both a word and its opposite ("kurang jelas", "jelaskan") is told by the opposite.
  if (near > 0 && !isOpposed) return isOpen ? near : near * a.sign * b.sign;
  return !isOpen && isOpposed ? OPPOSED * -a.sign * b.sign : 0;
}

function nearness(a: Item, b: Item): number {
  if (a.form === b.form) return 1;
  const related = relation(a.meaning, b.meaning);
  if (related > 0) return related;
  const [short, long] = a.form.length < b.form.length ? [a.form, b.form] : [b.form, a.form];
  return short.length >= 5 && long.startsWith(short) && !long.includes(' ') ? BEGUN : 0;
}
