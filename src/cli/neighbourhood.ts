import type { Content, Node, NodeId } from '#model/content.ts';

/** The part of the graph that is shown: whole nodes, and neighbours that only say who they are. */
export interface Neighbourhood {
  readonly nodes: readonly Node[];
  /** Nodes outside the file that lead into it or are led to. */
  readonly neighbours: ReadonlySet<NodeId>;
}

/** Everything, or one file's nodes with their neighbours; undefined when no node stands in that file. */
export function selectNodes(content: Content, file: string | undefined): Neighbourhood | undefined {
  const all = Object.values(content.nodes);
  if (file === undefined) return { nodes: all, neighbours: new Set() };
  const inside = new Set(all.filter((node) => node.file === file).map((node) => node.id));
  if (inside.size === 0) return undefined;
  const neighbours = new Set<NodeId>();
  for (const node of all) {
    for (const { to } of node.choices) {
      if (inside.has(node.id) && !inside.has(to)) neighbours.add(to);
      if (inside.has(to) && !inside.has(node.id)) neighbours.add(node.id);
    }
  }
  return { nodes: all.filter((node) => inside.has(node.id) || neighbours.has(node.id)), neighbours };
}

/** A node's choices that are shown: of a neighbour only those that lead into the file. */
export function shownChoices(node: Node, { nodes, neighbours }: Neighbourhood) {
  const shown = new Set(nodes.map((other) => other.id));
  const quiet = neighbours.has(node.id);
  return node.choices
    .map(({ to }, index) => ({ to, label: node.wording.id.choices[index]?.label ?? '' }))
    .filter(({ to }) => shown.has(to) && !(quiet && neighbours.has(to)));
}
