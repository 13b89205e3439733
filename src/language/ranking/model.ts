import type { Features } from './features.ts';

/** What was learnt from the examples: how much each feature speaks for each class. */
export interface Model {
  readonly classes: number;
  /** The row of a feature in `weights`. */
  readonly rows: ReadonlyMap<string, number>;
  /** How telling a feature is: the rarer among the examples, the more. */
  readonly rarity: Float64Array;
  /** How telling a feature is that no example has. */
  readonly rarest: number;
  /** One row of `classes` numbers per feature. */
  readonly weights: Float32Array;
  /** What speaks for each class whatever is said: how often it is meant. */
  readonly usual: Float64Array;
}

/** A message as the rows of its known features and their strengths, of length one. */
export interface Vector {
  readonly rows: Int32Array;
  readonly strengths: Float64Array;
}

/** Reads a message's features with a model's eyes: unknown ones are left out. */
export function vectorize(model: Pick<Model, 'rows' | 'rarity'>, features: Features): Vector {
  const rows = new Int32Array(features.size);
  const strengths = new Float64Array(features.size);
  let size = 0;
  let squares = 0;
  for (const [feature, strength] of features) {
    const row = model.rows.get(feature);
    if (row === undefined) continue;
    const told = strength * (model.rarity[row] ?? 0);
    rows[size] = row;
    strengths[size++] = told;
    squares += told * told;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < size; i++) strengths[i] = (strengths[i] ?? 0) / length;
  return { rows: rows.subarray(0, size), strengths: strengths.subarray(0, size) };
}

/** How much a vector speaks for each class. */
export function scores({ classes, weights, usual }: Model, { rows, strengths }: Vector): Float64Array {
  const sums = Float64Array.from(usual);
  for (let i = 0; i < rows.length; i++) {
    const start = (rows[i] ?? 0) * classes;
    const strength = strengths[i] ?? 0;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + strength * (weights[start + c] ?? 0);
  }
  return sums;
}

/** Scores as shares of one. */
export function shares(sums: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) top = Math.max(top, sum);
  const powers = new Float64Array(sums.length);
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    const power = Math.exp((sums[c] ?? 0) - top);
    powers[c] = power;
    total += power;
  }
  for (let c = 0; c < sums.length; c++) powers[c] = (powers[c] ?? 0) / total;
  return powers;
}
