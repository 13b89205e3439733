import { SHARPNESS } from '#language/offered/near.ts';
import type { Tokens } from '#language/offered/tokens.ts';
import { dot, lookUp, point, type Said, unitsOf, type Vectors } from '#language/offered/vectors.ts';

/** A practised answer as tokens. */
export interface Practised {
  readonly text: Tokens;
  readonly labels: readonly Tokens[];
  readonly means: number | null;
}

const DIMENSIONS = 64;
const ROUNDS = 8;
/** The step of the first round; the last one's is a third of it. */
const RATE = 0.1;
/** Labels of other questions that stand beside those offered, so that words learn what they are not. */
const OTHERS = 6;
/** How often a token must occur to be learnt. */
const SEEN = 2;
/** Pull towards nothing (L2), and errors too small to be worth a step. */
const HELD = 1e-5;
const SLIGHT = 2e-3;
const RATE_OF_NONE = 0.02;

/**
 * Learns vectors that bring what workers say near the answer they mean, and away from the others offered: softmax over
 * the labels and "none of them", by stochastic gradient steps (Adagrad). The same answers give the same vectors.
 */
export function learnVectors(practised: readonly Practised[]): Vectors {
  const random = randomFrom(12_345);
  const { rows, telling } = countTokens(practised);
  const model = {
    dimensions: DIMENSIONS,
    rows,
    values: Float32Array.from({ length: rows.size * DIMENSIONS }, () => bell(random) / Math.sqrt(DIMENSIONS)),
    none: new Float32Array(DIMENSIONS),
    usual: 0,
  };
  const steps = new Float32Array(model.values.length).fill(0.01);
  const read = (tokens: Tokens): Said => weigh(lookUp(model, tokens), telling);
  const known = new Map<Tokens, Said>();
  for (const { labels } of practised)
    for (const label of labels) if (!known.has(label)) known.set(label, read(label));
  const pool = [...known.values()];
  const answers = practised
    .map(({ text, labels, means }) => ({
      text: read(text),
      labels: labels.map((label) => known.get(label) ?? read(label)),
      means,
    }))
    .filter(({ text }) => text.rows.length > 0);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - (0.7 * round) / ROUNDS);
    for (const { text, labels, means } of shuffle(answers, random)) {
      const others = Array.from({ length: OTHERS }, () => pool[Math.floor(random() * pool.length)]);
      const beside = others.filter((label) => label !== undefined);
      model.usual = step(model, steps, rate, text, [...labels, ...beside], means);
    }
  }
  // What a token tells by being rare is kept in its vector.
  for (const [row, weight] of telling.entries())
    for (let d = 0; d < DIMENSIONS; d++)
      model.values[row * DIMENSIONS + d] = (model.values[row * DIMENSIONS + d] ?? 0) * weight;
  return { ...model, units: unitsOf(model.values, DIMENSIONS) };
}

/** One step towards the answer meant; returns how usual it is that none is. */
function step(
  model: Omit<Vectors, 'units'>,
  steps: Float32Array,
  rate: number,
  text: Said,
  labels: readonly Said[],
  means: number | null,
): number {
  const from = new Float32Array(DIMENSIONS);
  const length = point(model, text, from);
  const to = labels.map(() => new Float32Array(DIMENSIONS));
  const lengths = labels.map((label, at) => point(model, label, to[at] ?? from));
  const scores = [...to.map((label) => SHARPNESS * dot(from, label)), model.usual + dot(from, model.none)];
  const errors = shares(scores);
  const right = means ?? labels.length;
  errors[right] = (errors[right] ?? 0) - 1;
  const none = errors[labels.length] ?? 0;
  const pull = model.none.map((value) => none * value);
  for (const [at, label] of labels.entries()) {
    const error = SHARPNESS * (errors[at] ?? 0);
    if (Math.abs(error) < SLIGHT) continue;
    const own = to[at] ?? from;
    for (let d = 0; d < DIMENSIONS; d++) pull[d] = (pull[d] ?? 0) + error * (own[d] ?? 0);
    move(
      model,
      steps,
      rate,
      label,
      turn(
        from.map((value) => error * value),
        own,
        lengths[at] ?? 1,
      ),
    );
  }
  move(model, steps, rate, text, turn(pull, from, length));
  for (let d = 0; d < DIMENSIONS; d++)
    model.none[d] = (model.none[d] ?? 0) - RATE_OF_NONE * none * (from[d] ?? 0);
  return model.usual - RATE_OF_NONE * none;
}

/** The part of a pull that turns a direction, not what only makes it longer. */
function turn(pull: Float32Array, direction: Float32Array, length: number): Float32Array {
  const along = dot(pull, direction);
  return pull.map((value, d) => (value - along * (direction[d] ?? 0)) / length);
}

function move(
  { values }: Pick<Vectors, 'values'>,
  steps: Float32Array,
  rate: number,
  said: Said,
  pull: Float32Array,
): void {
  for (const [i, row] of said.rows.entries()) {
    const strength = said.strengths[i] ?? 0;
    for (let d = 0; d < DIMENSIONS; d++) {
      const at = row * DIMENSIONS + d;
      const slope = strength * (pull[d] ?? 0) + HELD * (values[at] ?? 0);
      steps[at] = (steps[at] ?? 0) + slope * slope;
      values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(steps[at] ?? 1);
    }
  }
}

/** The tokens seen often enough, and how much each tells: the rarer, the more (1 for the rarest). */
function countTokens(practised: readonly Practised[]) {
  const counts = new Map<string, number>();
  const count = (tokens: Tokens) => {
    for (const token of tokens.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  };
  for (const { text } of practised) count(text);
  for (const label of new Set(practised.flatMap(({ labels }) => labels))) count(label);
  const seen = [...counts].filter(([, count]) => count >= SEEN);
  const all = practised.length;
  return {
    rows: new Map(seen.map(([token], row) => [token, row])),
    telling: seen.map(([, count]) => Math.log(1 + all / count) / Math.log(1 + all / SEEN)),
  };
}

function weigh({ rows, strengths }: Said, telling: readonly number[]): Said {
  return { rows, strengths: rows.map((row, i) => (strengths[i] ?? 0) * (telling[row] ?? 0)) };
}

function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** Numbers from 0 to 1 that are the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 16_777_216;
  };
}

/** A number around 0, mostly within 1. */
function bell(random: () => number): number {
  return 2 * (random() + random() + random() - 1.5);
}

function shuffle<T>(list: readonly T[], random: () => number): readonly T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const one = mixed[i];
    const other = mixed[j];
    if (one === undefined || other === undefined) continue;
    mixed[i] = other;
    mixed[j] = one;
  }
  return mixed;
}
