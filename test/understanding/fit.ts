import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ANSWER, readLines } from '#cli/labelled.ts';
import { isOpen, readOffered } from '#language/choice.ts';
import { EVIDENCE, readEvidence } from '#language/offered/evidence.ts';

/**
 * Learns what `offered/judge.ts` weighs from the practised answers that no rule decides, and writes it into
 * `src/language/data/judgement.ts`. The same answers give the same weights.
 */
const folder = import.meta.dirname;
const STEPS = 3_000;
const RATE = 0.5;
/** How much each weight is held back (L2), by the number of examples. */
const HELD = 4;

const answers = await readLines(path.join(folder, 'answers-practice.jsonl'), ANSWER);
const examples = answers.flatMap(({ offered, text, means }) => {
  const { rule, clauses, offered: labels } = readOffered(text, offered);
  if (!isOpen(rule) || clauses.length === 0) return [];
  return readEvidence(text, clauses, labels).map((evidence, at) => ({
    values: EVIDENCE.map((name) => evidence[name]),
    right: Number(at === means),
  }));
});
const { always, weights } = learn(examples);
const table = EVIDENCE.map((name, at) => `  ${name}: ${round(weights[at] ?? 0)},`).join('\n');
writeFileSync(
  path.join(folder, '..', '..', 'src', 'language', 'data', 'judgement.ts'),
  `/** What each piece of evidence weighs, learnt by \`npm run fit:answers\` from practised answers; not written by hand. */
export const JUDGEMENT = {
  always: ${round(always)},
${table}
} as const;
`,
);
process.stdout.write(`${examples.length} labels of ${answers.length} answers\n`);

interface Example {
  readonly values: readonly number[];
  readonly right: number;
}

/** Logistic regression by whole steps over standardised values, told in the values' own units. */
function learn(examples: readonly Example[]): { always: number; weights: readonly number[] } {
  const count = examples.length;
  const means = EVIDENCE.map((_, at) => mean(examples.map(({ values }) => values[at] ?? 0)));
  const spreads = EVIDENCE.map(
    (_, at) =>
      Math.sqrt(mean(examples.map(({ values }) => ((values[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  );
  const rows = examples.map(({ values, right }) => ({
    row: values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    right,
  }));
  const weights = EVIDENCE.map(() => 0);
  let always = 0;
  for (let step = 0; step < STEPS; step++) {
    const pull = EVIDENCE.map(() => 0);
    let lean = 0;
    for (const { row, right } of rows) {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), always);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      lean += error;
      for (const [at, value] of row.entries()) pull[at] = (pull[at] ?? 0) + error * value;
    }
    always -= (RATE * lean) / count;
    for (const [at, weight] of weights.entries()) {
      weights[at] = weight - (RATE * ((pull[at] ?? 0) + HELD * weight)) / count;
    }
  }
  const own = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return {
    always: always - own.reduce((total, weight, at) => total + weight * (means[at] ?? 0), 0),
    weights: own,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
