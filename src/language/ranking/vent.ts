import type { Node } from '#model/content.ts';
import { ANGER, MOODS } from '../data/order.ts';
import type { Features } from './features.ts';
import type { Example } from './train.ts';

/**
 * Shows each problem once more amid words of anger, the phrases of anger taken in turn: who is angry about a problem
 * means the problem. A class is the position of a node in `nodes`; moods are left alone.
 */
export function vent(
  examples: readonly Example[],
  nodes: readonly Pick<Node, 'topics'>[],
): readonly Example[] {
  const topicsOf = (example: Example) => nodes[example.class]?.topics ?? [];
  const anger = examples.filter((example) => topicsOf(example).includes(ANGER));
  const problems = examples.filter((example) => !topicsOf(example).some((topic) => MOODS.has(topic)));
  return anger.length === 0
    ? []
    : problems.map((problem, i) => ({
        features: mix(problem.features, anger[(i * STEP) % anger.length]?.features ?? new Map()),
        class: problem.class,
      }));
}

/** Phrases of anger passed over from one problem to the next, so that those of one node are not paired in order. */
const STEP = 11;

function mix(one: Features, other: Features): Features {
  const both = new Map(one);
  for (const [feature, strength] of other)
    both.set(feature, Math.max(strength, both.get(feature) ?? strength));
  return both;
}
