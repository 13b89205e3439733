import type { Node, NodeId } from '#model/content.ts';

/** The nodes a worker can come to: from home and from whatever search may offer, along choices and messages. */
export function reach(nodes: ReadonlyMap<NodeId, Node>, home: NodeId): ReadonlySet<NodeId> {
  const roots = [...nodes.values()].filter((node) => node.id === home || isFoundBySearch(node));
  const reached = new Set(roots.map((node) => node.id));
  // A set that grows while it is walked: every node is visited once.
  for (const id of reached) {
    const node = nodes.get(id);
    for (const choice of node?.choices ?? []) reached.add(choice.to);
    for (const message of node?.messages ?? []) reached.add(message);
  }
  return reached;
}

/** Search offers the first section of a page that says how workers name it; an assessment is entered by its link. */
function isFoundBySearch(node: Node): boolean {
  if (node.id !== node.file) return false;
  return node.asks.length + node.screens.length + node.topics.length > 0 || node.assessment !== undefined;
}
