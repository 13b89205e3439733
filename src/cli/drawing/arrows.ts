import type { NodeId } from '#model/content.ts';
import { type Neighbourhood, shownChoices } from '../neighbourhood.ts';

/** Nodes that more choices than this lead to would drown the drawing in lines. */
const CROWD = 6;

type Links = ReadonlyMap<NodeId, readonly NodeId[]>;

/**
 * Decides which choices are drawn as arrows: those that lead one level on, counted from the starts, to a node that
 * is not everybody's target. The others (back, across, to the person) are named in their row.
 */
export function chooseArrows(shown: Neighbourhood, home: NodeId): (from: NodeId, to: NodeId) => boolean {
  const links: Links = new Map(
    shown.nodes.map((node) => [node.id, shownChoices(node, shown).map((choice) => choice.to)]),
  );
  const incoming = Map.groupBy([...links.values()].flat(), (to) => to);
  const level = levels(links, home);
  return (from, to) => {
    const crowded = (incoming.get(to)?.length ?? 0) > CROWD;
    return !crowded && (level.get(to) ?? 0) > (level.get(from) ?? 0);
  };
}

/** Distance from home, then from nodes nothing leads to, then from whatever is left, in order. */
function levels(links: Links, home: NodeId): ReadonlyMap<NodeId, number> {
  const led = new Set([...links].flatMap(([from, to]) => to.filter((id) => id !== from)));
  const rank = (id: NodeId) => (id === home ? 0 : led.has(id) ? 2 : 1);
  const starts = [...links.keys()].sort((a, b) => rank(a) - rank(b));
  const level = new Map<NodeId, number>();
  for (const start of starts) {
    if (level.has(start)) continue;
    level.set(start, 0);
    const queue = [start];
    for (const id of queue) {
      const next = (links.get(id) ?? []).filter((to) => !level.has(to));
      for (const to of next) level.set(to, (level.get(id) ?? 0) + 1);
      queue.push(...new Set(next));
    }
  }
  return level;
}
