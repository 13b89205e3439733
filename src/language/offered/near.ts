import { isSaid, type Tokens } from './tokens.ts';
import { dot, lookUp, point, type Said, type Vectors } from './vectors.ts';

/** How near a text and one label lie by what workers use for the same: from -1 to 1, and how much nearer than the next label. */
export interface Nearness {
  /** As wholes. */
  readonly near: number;
  readonly nearLead: number;
  /** How much nearer than what answers nothing, and the share of all that is left to this label. */
  readonly nearNone: number;
  readonly nearShare: number;
  /** How near each thing said is to some word of the label, on average. */
  readonly heard: number;
  readonly heardLead: number;
  /** How near each word of the label is to something said. */
  readonly told: number;
  readonly toldLead: number;
  /** Share of what was said that was ever learnt. */
  readonly known: number;
}

/** How sharply a nearer label is told from the next. */
export const SHARPNESS = 10;
/** The least another label counts: below, it says nothing. */
const FLOOR = -0.5;

/** Measures how near a text lies to each label. */
export function measureNearness(
  text: Tokens,
  labels: readonly Tokens[],
  vectors: Vectors,
): readonly Nearness[] {
  const said = lookUp(vectors, text);
  const others = labels.map((label) => lookUp(vectors, label));
  const from = pointed(vectors, said);
  const near = others.map((label) => dot(from, pointed(vectors, label)));
  const none = (vectors.usual + dot(from, vectors.none)) / SHARPNESS;
  const powers = [...near, none].map((value) => Math.exp(SHARPNESS * value));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const tables = others.map((label) => compare(vectors, said, label));
  const heard = tables.map((table) =>
    average(
      table.map((row) => Math.max(0, ...row)),
      said.strengths,
    ),
  );
  const told = tables.map((table, at) =>
    average(
      (others[at]?.rows ?? []).map((_, column) =>
        table.reduce((best, row) => Math.max(best, row[column] ?? 0), 0),
      ),
      others[at]?.strengths ?? [],
    ),
  );
  const known = shareKnown(text, vectors);
  return labels.map((_, at) => ({
    near: near[at] ?? 0,
    nearLead: lead(near, at),
    nearNone: (near[at] ?? 0) - none,
    nearShare: (powers[at] ?? 0) / whole,
    heard: heard[at] ?? 0,
    heardLead: lead(heard, at),
    told: told[at] ?? 0,
    toldLead: lead(told, at),
    known,
  }));
}

function pointed(vectors: Vectors, said: Said): Float32Array {
  const out = new Float32Array(vectors.dimensions);
  point(vectors, said, out);
  return out;
}

/** How near each token said is to each token of a label; the same token is as near as can be. */
function compare({ units, dimensions }: Vectors, said: Said, label: Said): readonly (readonly number[])[] {
  const unit = (row: number) => units.subarray(row * dimensions, (row + 1) * dimensions);
  const others = label.rows.map((row) => ({ row, own: unit(row) }));
  return said.rows.map((row) => {
    const own = unit(row);
    return others.map((other) => (other.row === row ? 1 : dot(own, other.own)));
  });
}

function average(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? 0 : values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole;
}

/** Share of the words said, without what they stand for and how they begin. */
function shareKnown(text: Tokens, { rows }: Vectors): number {
  let known = 0;
  let whole = 0;
  for (const [token, strength] of text) {
    if (!isSaid(token)) continue;
    whole += strength;
    if (rows.has(token)) known += strength;
  }
  return whole === 0 ? 0 : known / whole;
}

/** How far one value stands above the best of the others. */
function lead(values: readonly number[], at: number): number {
  return (values[at] ?? 0) - Math.max(FLOOR, ...values.filter((_, other) => other !== at));
}
