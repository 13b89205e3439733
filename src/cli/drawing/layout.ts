import { Graph, layout } from '@dagrejs/dagre';
import type { NodeId } from '#model/content.ts';
import { type Box, rowMiddle } from './box.ts';

/** A box with its upper left corner. */
export interface Placed extends Box {
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly boxes: ReadonlyMap<NodeId, Placed>;
  readonly width: number;
  readonly height: number;
}

const GAP = 26;
const MARGIN = 24;

/** Places boxes in columns from left to right; within a column they stand in the order of the choices before them. */
export function place(boxes: readonly Box[]): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: 90, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { node, width, height } of boxes) graph.setNode(node.id, { width, height });
  for (const { node, rows } of boxes) {
    for (const { to, goes } of rows) if (goes === undefined) graph.setEdge(node.id, to);
  }
  layout(graph);
  const placed = boxes.map((box): Placed => {
    const { x = 0, y = 0 } = graph.node(box.node.id) as { x?: number; y?: number };
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const ordered = straighten(placed);
  const right = Math.max(...ordered.map((box) => box.x + box.width));
  const bottom = Math.max(...ordered.map((box) => box.y + box.height));
  return {
    boxes: new Map(ordered.map((box) => [box.node.id, box])),
    width: Math.ceil(right) + MARGIN,
    height: Math.ceil(bottom) + MARGIN,
  };
}

/** dagre does not know that an arrow starts at a row: puts each column in the order of the rows that lead to it. */
function straighten(boxes: readonly Placed[]): Placed[] {
  const columns = Map.groupBy(boxes, (box) => Math.round(box.x + box.width / 2));
  const done: Placed[] = [];
  for (const [, column] of [...columns].sort(([a], [b]) => a - b)) {
    const wanted = new Map(column.map((box) => [box, wantedMiddle(box, done)]));
    const middle = (box: Placed) => wanted.get(box) ?? 0;
    const tall = column.reduce((sum, box) => sum + box.height + GAP, -GAP);
    const centre = column.reduce((sum, box) => sum + middle(box), 0) / column.length;
    let top = Math.max(centre - tall / 2, MARGIN);
    for (const box of [...column].sort((a, b) => middle(a) - middle(b))) {
      done.push({ ...box, y: top });
      top += box.height + GAP;
    }
  }
  return done;
}

/** The mean height of the rows whose arrows end at a box; where it is when there are none. */
function wantedMiddle(box: Placed, before: readonly Placed[]): number {
  const starts = before.flatMap((other) =>
    other.rows.flatMap((row, index) =>
      row.goes === undefined && row.to === box.node.id ? [other.y + rowMiddle(other, index)] : [],
    ),
  );
  if (starts.length === 0) return box.y + box.height / 2;
  return starts.reduce((sum, start) => sum + start, 0) / starts.length;
}
