import type { Content, NodeId } from '#model/content.ts';

/** Nodes a worker at a node is likely to mean next: where its choices lead, and what answers its messages. */
export function neighbours(content: Content): ReadonlyMap<NodeId, ReadonlySet<NodeId>> {
  const near = new Map<NodeId, ReadonlySet<NodeId>>();
  for (const node of Object.values(content.nodes)) {
    const ids = [node.id, ...node.choices.map(({ to }) => to), ...node.messages];
    near.set(node.id, new Set(ids.flatMap((id) => [id, root(id)])));
  }
  return near;
}

/** The first section of the file a node stands in. */
function root(id: NodeId): NodeId {
  const hash = id.indexOf('#');
  return hash < 0 ? id : id.slice(0, hash);
}
