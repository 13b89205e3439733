import type { Features } from './features.ts';
import type { Example } from './train.ts';

/**
 * Shows each problem once more amid words of anger, the phrases of anger taken in turn: who is angry about a problem
 * means the problem. Examples whose class is a mood are left as they are; without phrases of anger there is nothing to add.
 */
export function vent(
  examples: readonly Example[],
  moods: ReadonlySet<number>,
  anger: readonly Example[],
): readonly Example[] {
  if (anger.length === 0) return [];
  const problems = examples.filter((example) => !moods.has(example.class));
  return problems.map((problem, i) => ({
    features: mix(problem.features, anger[(i * STEP) % anger.length]?.features ?? new Map()),
    class: problem.class,
  }));
}

/** Phrases of anger passed over from one problem to the next, so that those of one node are not paired in order. */
const STEP = 11;

function mix(one: Features, other: Features): Features {
  const both = new Map(one);
  for (const [feature, strength] of other) both.set(feature, Math.max(strength, both.get(feature) ?? strength));
  return both;
}
