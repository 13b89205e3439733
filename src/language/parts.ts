import type { NodeId } from '#model/content.ts';
import { MOODS } from './data/order.ts';
import { readFeatures } from './ranking/features.ts';
import { scores, shares, vectorize } from './ranking/model.ts';
import type { SearchIndex } from './search-index.ts';
import { readWords } from './table.ts';

/** Words that begin another matter. */
const TURNS = readWords('dan sama juga sekalian tapi lalu kemudian plus');
/** Words a part must have to be a matter of its own. */
const SHORTEST = 2;
/** Words that begin what went before the problem ("setelah update …", "padahal sandi benar"). */
const BEFORE = readWords('setelah sebelum waktu sejak padahal sudah kalau karena biar');
/** How sure a part must be by itself to count as a problem named. */
const CLEAR = 0.94;

/** A problem that one part of a message names by itself, with how sure that is. */
export interface Named {
  readonly node: NodeId;
  readonly score: number;
}

/** What each part of a message means by itself, as shares in the index's order. Empty where a message has one part. */
export function readParts(index: SearchIndex, clauses: readonly (readonly string[])[]): Float64Array[] {
  const parts = splitParts(clauses);
  if (parts.length < 2) return [];
  return parts.map((part) => shares(scores(index.model, vectorize(index.model, readFeatures([part])))));
}

/** The problems that single parts name clearly, surest first; feelings are none. */
export function namedProblems(index: SearchIndex, parts: readonly Float64Array[]): readonly Named[] {
  return parts.flatMap((sure) => surest(index, sure) ?? []).sort((a, b) => b.score - a.score);
}

/** Clauses, cut again at "dan", "sama", "juga", "tapi". */
function splitParts(clauses: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const parts = clauses.flatMap((clause) => {
    const cuts = clause.flatMap((word, i) => (TURNS.has(word) ? [i] : []));
    return [-1, ...cuts].map((cut, i) => clause.slice(cut + 1, cuts[i] ?? clause.length));
  });
  return parts.filter((part) => part.length >= SHORTEST && !BEFORE.has(part[0] ?? ''));
}

function surest(index: SearchIndex, sure: Float64Array): Named | undefined {
  const position = sure.findIndex((share) => share >= CLEAR);
  const node = index.nodes[position];
  if (node === undefined || node.topics.some((topic) => MOODS.has(topic))) return undefined;
  return { node: node.id, score: sure[position] ?? 0 };
}
