import type { Node, NodeId } from '#model/content.ts';
import type { Place, Report } from '../finding.ts';
import { reach } from './reach.ts';
import { findRings } from './ring.ts';
import { findWayOut } from './way-out.ts';

/** The compiled nodes before they are content, and the files in which a link leads nowhere. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly home: NodeId;
  readonly torn: ReadonlySet<string>;
}

/** What only the whole graph shows. Files with dead links are not blamed for what follows from them. */
export function checkGraph({ nodes, home, torn }: Graph, report: Report): void {
  if (!nodes.has(home)) report('no-home', { file: home, line: 1, column: 1 });
  const reached = reach(nodes, home);
  const out = findWayOut(nodes, home);
  for (const node of nodes.values()) {
    if (!reached.has(node.id) && !mayStandAlone(node)) report('unreachable', placeOf(node), { id: node.id });
    if (!out.has(node.id) && !torn.has(node.file)) report('no-way-out', placeOf(node), { id: node.id });
  }
  for (const ring of findRings(nodes)) {
    const first = ring[0] === undefined ? undefined : nodes.get(ring[0]);
    if (first) report('ring', placeOf(first), { ring: [...ring, first.id].join(' → ') });
  }
}

/** A draft is not offered yet; an index (`README.md`) serves who reads the repository. */
function mayStandAlone(node: Node): boolean {
  return node.draft || node.file.endsWith('/README.md');
}

function placeOf(node: Node): Place {
  return { file: node.file, line: node.line, column: 1 };
}
