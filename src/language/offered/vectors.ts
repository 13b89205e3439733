import WORDS from '../data/vectors.json' with { type: 'json' };
import { once } from '../once.ts';
import type { Tokens } from './tokens.ts';

/** Where words stand among each other: what workers use for the same lies in the same direction. */
export interface Vectors {
  /** Numbers per token. */
  readonly dimensions: number;
  /** The row of each token in `values`; a longer row tells more. */
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float32Array;
  /** The same rows, each of length one. */
  readonly units: Float32Array;
  /** The direction of what answers nothing, and how usual that is. */
  readonly none: Float32Array;
  readonly usual: number;
}

/** How `data/vectors.json` keeps them: a byte per number, times the largest number of its token. */
export interface Packed {
  readonly dimensions: number;
  /** The tokens, separated by tabs. */
  readonly tokens: string;
  /** Int8 rows and float32 sizes (little-endian), in base64. */
  readonly values: string;
  readonly sizes: string;
  readonly none: readonly number[];
  readonly usual: number;
}

/** The vectors that `npm run fit:answers` learnt, read when the first answer needs them. */
export const learntVectors = once(() => unpack(WORDS));

/** Reads packed vectors. */
export function unpack({ dimensions, tokens, values, sizes, none, usual }: Packed): Vectors {
  const bytes = Int8Array.from(Buffer.from(values, 'base64'));
  const sized = Buffer.from(sizes, 'base64');
  const rows = new Map(tokens.split('\t').map((token, row) => [token, row]));
  const all = new Float32Array(bytes.length);
  for (let i = 0; i < all.length; i++) {
    all[i] = ((bytes[i] ?? 0) / LARGEST) * sized.readFloatLE(4 * Math.floor(i / dimensions));
  }
  return {
    dimensions,
    rows,
    values: all,
    units: unitsOf(all, dimensions),
    none: Float32Array.from(none),
    usual,
  };
}

/** Rows of numbers, each divided by its length. */
export function unitsOf(values: Float32Array, dimensions: number): Float32Array {
  const units = new Float32Array(values.length);
  for (let start = 0; start < values.length; start += dimensions) {
    const own = values.subarray(start, start + dimensions);
    const length = Math.sqrt(dot(own, own)) || 1;
    for (let d = 0; d < dimensions; d++) units[start + d] = (own[d] ?? 0) / length;
  }
  return units;
}

/** Packs vectors, each number to the nearest 127th of its token's largest. */
export function pack({ dimensions, rows, values, none, usual }: Omit<Vectors, 'units'>): Packed {
  const sizes = Buffer.alloc(4 * rows.size);
  const bytes = new Int8Array(values.length);
  for (const row of rows.values()) {
    const own = values.subarray(row * dimensions, (row + 1) * dimensions);
    const size = own.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    sizes.writeFloatLE(size, 4 * row);
    for (const [i, value] of own.entries()) {
      bytes[row * dimensions + i] = size === 0 ? 0 : Math.round((value / size) * LARGEST);
    }
  }
  return {
    dimensions,
    tokens: [...rows.keys()].join('\t'),
    values: Buffer.from(bytes.buffer).toString('base64'),
    sizes: sizes.toString('base64'),
    none: [...none],
    usual,
  };
}

const LARGEST = 127;

/** Rows of known tokens with how strongly each is said. */
export interface Said {
  readonly rows: readonly number[];
  readonly strengths: readonly number[];
}

/** The known tokens of a text or a label. */
export function lookUp({ rows }: Pick<Vectors, 'rows'>, tokens: Tokens): Said {
  const known = [...tokens].flatMap(([token, strength]) => {
    const row = rows.get(token);
    return row === undefined ? [] : [{ row, strength }];
  });
  return { rows: known.map(({ row }) => row), strengths: known.map(({ strength }) => strength) };
}

/** Added to every length: a few faint words point nowhere for certain. */
const FAINT = 0.3;

/** Writes where a text or a label points into `out`, with a length below one, and returns its length before. */
export function point(
  { values, dimensions }: Pick<Vectors, 'values' | 'dimensions'>,
  said: Said,
  out: Float32Array,
): number {
  out.fill(0);
  for (const [i, row] of said.rows.entries()) {
    const strength = said.strengths[i] ?? 0;
    const start = row * dimensions;
    for (let d = 0; d < dimensions; d++) out[d] = (out[d] ?? 0) + strength * (values[start + d] ?? 0);
  }
  const length = Math.sqrt(dot(out, out)) + FAINT;
  for (let d = 0; d < dimensions; d++) out[d] = (out[d] ?? 0) / length;
  return length;
}

/** The sum of the products of two rows of numbers. */
export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += (one[d] ?? 0) * (other[d] ?? 0);
  return sum;
}
