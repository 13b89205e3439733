import type { Content, Node, NodeId } from '#model/content.ts';
import { ANGER, MOODS } from './data/order.ts';
import { normalize } from './normalize.ts';
import { readFeatures } from './ranking/features.ts';
import type { Model } from './ranking/model.ts';
import { neighbours } from './ranking/neighbours.ts';
import type { Screen } from './ranking/screens.ts';
import { train } from './ranking/train.ts';
import { vent } from './ranking/vent.ts';

/** What the search learnt from one content; made once per content and never changed. */
export interface SearchIndex {
  /** The nodes that may be meant; a node's position is its class in the model. */
  readonly nodes: readonly Pick<Node, 'id' | 'topics'>[];
  readonly classes: ReadonlyMap<NodeId, number>;
  readonly model: Model;
  readonly screens: readonly Screen[];
  readonly near: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
}

/**
 * Learns from the `asks`, `screens` and titles of all nodes that are not drafts. Two thousand phrases take about a
 * fifth of a second; the same content object is learnt once.
 */
export function buildIndex(content: Content): SearchIndex {
  const known = LEARNT.get(content);
  if (known !== undefined) return known;
  const index = learn(content);
  LEARNT.set(content, index);
  return index;
}

const LEARNT = new WeakMap<Content, SearchIndex>();

function learn(content: Content): SearchIndex {
  const nodes = Object.values(content.nodes).filter((node) => mayBeMeant(node, content));
  const examples = nodes.flatMap((node, position) =>
    [...node.asks, ...node.screens, node.wording.id.title].map((phrase) => ({
      features: readFeatures(normalize(phrase).clauses),
      class: position,
    })),
  );
  const moods = new Set(nodes.flatMap(({ topics }, i) => (topics.some((topic) => MOODS.has(topic)) ? [i] : [])));
  const anger = examples.filter((example) => nodes[example.class]?.topics.includes(ANGER));
  const screens = nodes.flatMap(({ id, screens }) =>
    screens.map((said) => ({ node: id, said, words: normalize(said).words })),
  );
  return {
    nodes: nodes.map(({ id, topics }) => ({ id, topics })),
    classes: new Map(nodes.map(({ id }, position) => [id, position])),
    model: train([...examples, ...vent(examples, moods, anger)], nodes.length),
    screens,
    near: neighbours(content),
  };
}

/** Every file's first section, and any section with phrases of its own; never home, drafts or assessments. */
function mayBeMeant(node: Node, content: Content): boolean {
  if (node.draft || node.closed || node.assessment !== undefined || node.id === content.home) return false;
  return node.asks.length > 0 || node.screens.length > 0;
}
