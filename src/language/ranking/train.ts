import { COMMONNESS } from '../data/commonness.ts';
import type { Features } from './features.ts';
import { type Model, scores, shares, type Vector, vectorize } from './model.ts';

/** A phrase known to mean a class (the position of a node). */
export interface Example {
  readonly features: Features;
  readonly class: number;
}

/** Rounds and step, chosen by five-fold trials: more rounds only learn the examples by heart. */
const EPOCHS = 3;
const RATE = 3;
/** How much slower it is learnt how usual a class is than what its words tell. */
const USUAL = 0.15;
/** An error too small to be worth correcting: most classes are far from any one example, and passing them by saves half the time. */
const SLIGHT = 0.002;
/** Examples that must show two words together before they count as a pair. */
const SEEN = 2;

/**
 * Learns softmax regression by stochastic gradient descent: the same examples in the same order give the same model.
 * From `more` it learns too, but only `examples` tell which features there are and how rare they are. Ten thousand short
 * examples take about a third of a second.
 */
export function train(examples: readonly Example[], more: readonly Example[], classes: number): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  // Two words that stood together once are chance: learnt by heart they mislead.
  for (const [feature, count] of counts) if (count < SEEN && feature.includes(' ')) counts.delete(feature);
  const rows = new Map([...counts.keys()].map((feature, row) => [feature, row]));
  const rarity = Float64Array.from(
    counts,
    ([feature, count]) => Math.log(1 + examples.length / count) * telling(feature),
  );
  const rarest = Math.log(1 + examples.length);
  const weights = new Float32Array(rows.size * classes);
  const model = { classes, rows, rarity, rarest, weights, usual: new Float64Array(classes) };
  const seen = [...examples, ...more].map((example) => ({
    vector: vectorize(model, example.features),
    right: example.class,
  }));
  const order = spread(seen.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of order) {
      const example = seen[i];
      if (example !== undefined) correctBy(model, example.vector, example.right, RATE / (1 + epoch / 3));
    }
  }
  return model;
}

/** What a feature keeps of its weight: for several words the geometric mean. */
function telling(feature: string): number {
  const words = feature.split(/ \+ | /);
  const kept = words.reduce((product, word) => product * (COMMONNESS.get(word) ?? 1), 1);
  return kept ** (1 / words.length);
}

function correctBy(model: Model, { rows, strengths }: Vector, right: number, rate: number): void {
  const { classes, weights, usual } = model;
  const errors = shares(scores(model, { rows, strengths }));
  errors[right] = (errors[right] ?? 0) - 1;
  for (let c = 0; c < classes; c++) {
    const error = errors[c] ?? 0;
    if (Math.abs(error) < SLIGHT) continue;
    usual[c] = (usual[c] ?? 0) - rate * USUAL * error;
    for (let i = 0; i < rows.length; i++) {
      const at = (rows[i] ?? 0) * classes + c;
      weights[at] = (weights[at] ?? 0) - rate * (strengths[i] ?? 0) * error;
    }
  }
}

/** A fixed order in which examples of one class do not follow each other: steps of the golden ratio. */
function spread(count: number): number[] {
  const keys = Array.from({ length: count }, (_, i) => (i * 0.6180339887498949) % 1);
  return keys.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}
