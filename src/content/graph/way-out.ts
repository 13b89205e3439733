import type { Node, NodeId } from '#model/content.ts';

/** The nodes from which a choice leads, sooner or later, to an ending or home. */
export function findWayOut(nodes: ReadonlyMap<NodeId, Node>, home: NodeId): ReadonlySet<NodeId> {
  const before = new Map<NodeId, NodeId[]>();
  for (const { id, choices } of nodes.values()) {
    for (const { to } of choices) before.set(to, [...(before.get(to) ?? []), id]);
  }
  const out = new Set<NodeId>([home]);
  for (const { id, choices } of nodes.values()) if (choices.length === 0) out.add(id);
  for (const id of out) for (const earlier of before.get(id) ?? []) out.add(earlier);
  return out;
}
