import type { Content, Node, NodeId } from '#model/content.ts';
import { readAsked } from './asked.ts';
import { type Normalized, normalize } from './normalize.ts';
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
  /** The node that each phrase of `asks` asks for, by its normalised words. */
  readonly asked: ReadonlyMap<string, NodeId>;
  readonly screens: readonly Screen[];
  readonly near: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
}

/**
 * Learns from the `asks`, `screens` and titles of all nodes that are not drafts. Seven thousand phrases take about a
 * second; the same content object is learnt once.
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
  const asks = nodes.map((node) => node.asks.map((ask) => normalize(ask)));
  const examples = nodes.flatMap((node, position) =>
    phrasesOf(node, asks[position] ?? []).map(({ clauses }) => ({
      features: readFeatures(clauses),
      class: position,
    })),
  );
  const screens = nodes.flatMap(({ id, screens }) =>
    screens.map((said) => ({ node: id, said, words: normalize(said).words })),
  );
  return {
    nodes: nodes.map(({ id, topics }) => ({ id, topics })),
    classes: new Map(nodes.map(({ id }, position) => [id, position])),
    model: train(examples, vent(examples, nodes), nodes.length),
    asked: readAsked(nodes, asks),
    screens,
    near: neighbours(content),
  };
}

/**
 * What the ranking learns a node from. A word by itself tells less than it seems to ("takut"), and a referral is hardly
 * ever what a longer message is about: both are only recognised when nothing else is said.
 */
function phrasesOf({ screens, wording, outcome }: Node, asks: readonly Normalized[]): Normalized[] {
  if (outcome === 'referred') return [];
  const shown = [...screens, wording.id.title].map((phrase) => normalize(phrase));
  return [...asks.filter(({ words }) => words.length > 1), ...shown];
}

/** Every file's first section, and any section with phrases of its own; never home, drafts or assessments. */
function mayBeMeant(node: Node, content: Content): boolean {
  if (node.draft || node.closed || node.assessment !== undefined || node.id === content.home) return false;
  return node.asks.length > 0 || node.screens.length > 0;
}
