import { EVIDENCE } from '#language/offered/evidence.ts';

/** What was seen of one label of a practised answer, in the order of `EVIDENCE`, and whether it was meant. */
export interface Example {
  readonly values: readonly number[];
  readonly right: number;
}

const STEPS = 600;
const RATE = 1;
/** How much each weight is held back (L2), by the number of examples. */
const HELD = 2;

/** Learns what each piece of evidence weighs, as the text of `data/judgement.ts`. */
export function learnJudgement(examples: readonly Example[]): string {
  const { always, weights } = learn(examples);
  const table = EVIDENCE.map((name, at) => `  ${name}: ${round(weights[at] ?? 0)},`).join('\n');
  return `/** What each piece of evidence weighs, learnt by \`npm run fit:answers\` from practised answers; not written by hand. */
export const JUDGEMENT = {
  always: ${round(always)},
${table}
} as const;
`;
}

/** Logistic regression by whole steps over standardised values, told in the values' own units. */
function learn(examples: readonly Example[]): { always: number; weights: readonly number[] } {
  const count = examples.length;
  const size = EVIDENCE.length;
  const means = EVIDENCE.map((_, at) => mean(examples.map(({ values }) => values[at] ?? 0)));
  const spreads = EVIDENCE.map(
    (_, at) =>
      Math.sqrt(mean(examples.map(({ values }) => ((values[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  );
  const table = new Float64Array(count * size);
  for (const [row, { values }] of examples.entries())
    for (let at = 0; at < size; at++)
      table[row * size + at] = ((values[at] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1);
  const right = Float64Array.from(examples, (example) => example.right);
  const weights = new Float64Array(size);
  let always = 0;
  for (let step = 0; step < STEPS; step++) {
    const { pull, lean } = slope(table, right, weights, always);
    always -= (RATE * lean) / count;
    for (let at = 0; at < size; at++)
      weights[at] = (weights[at] ?? 0) - (RATE * ((pull[at] ?? 0) + HELD * (weights[at] ?? 0))) / count;
  }
  const own = [...weights].map((weight, at) => weight / (spreads[at] ?? 1));
  return {
    always: always - own.reduce((total, weight, at) => total + weight * (means[at] ?? 0), 0),
    weights: own,
  };
}

/** Where all errors pull each weight, and what is always added. */
function slope(table: Float64Array, right: Float64Array, weights: Float64Array, always: number) {
  const size = weights.length;
  const pull = new Float64Array(size);
  let lean = 0;
  for (let row = 0; row < right.length; row++) {
    let sum = always;
    for (let at = 0; at < size; at++) sum += (table[row * size + at] ?? 0) * (weights[at] ?? 0);
    const error = 1 / (1 + Math.exp(-sum)) - (right[row] ?? 0);
    lean += error;
    for (let at = 0; at < size; at++) pull[at] = (pull[at] ?? 0) + error * (table[row * size + at] ?? 0);
  }
  return { pull, lean };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
