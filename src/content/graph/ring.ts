import type { Node, NodeId } from '#model/content.ts';

/**
 * Rings on which nobody is ever asked anything: every node tells no steps and offers a single choice, so a worker
 * only presses the same way round. Each ring is given once, from its first node in file order.
 */
export function findRings(nodes: ReadonlyMap<NodeId, Node>): readonly (readonly NodeId[])[] {
  const rings: NodeId[][] = [];
  const done = new Set<NodeId>();
  for (const start of nodes.keys()) {
    const path: NodeId[] = [];
    let here: NodeId | undefined = start;
    while (here !== undefined && !done.has(here)) {
      done.add(here);
      path.push(here);
      here = onlyWay(nodes.get(here));
    }
    const begin = here === undefined ? -1 : path.indexOf(here);
    if (begin >= 0) rings.push(path.slice(begin));
  }
  return rings;
}

function onlyWay(node: Node | undefined): NodeId | undefined {
  if (node?.kind !== 'question' || node.choices.length !== 1) return undefined;
  return node.choices[0]?.to;
}
