import type { Node, NodeId } from '#model/content.ts';
import { type Neighbourhood, shownChoices } from '../neighbourhood.ts';
import { shorten, titleWidth, widthOf, wrap } from './measure.ts';

/** One choice inside a box. A choice that is not drawn as an arrow says where it leads instead. */
interface Row {
  readonly label: string;
  readonly to: NodeId;
  readonly goes: string | undefined;
}

/** A node as it is drawn: measured, but not yet placed. */
export interface Box {
  readonly node: Node;
  readonly quiet: boolean;
  readonly title: readonly string[];
  readonly note: string;
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
}

export const SIZES = { pad: 14, title: 20, note: 18, row: 26, least: 190, most: 350 } as const;

const ENDS = {
  resolved: 'selesai',
  handover: 'ke petugas',
  referred: 'dirujuk',
  later: 'berhenti dulu',
} as const;

/** Measures a node's box; `isArrow` says which of its choices are drawn as arrows. */
export function toBox(node: Node, shown: Neighbourhood, isArrow: (from: NodeId, to: NodeId) => boolean): Box {
  const titles = new Map(shown.nodes.map((other) => [other.id, other.wording.id.title]));
  const rows = shownChoices(node, shown).map(({ label, to }) => ({
    label: shorten(label, 190),
    to,
    goes: isArrow(node.id, to) ? undefined : `↪ ${shorten(titles.get(to) ?? to, 130)}`,
  }));
  const note = noteOf(node);
  const wide = rows.map((row) => widthOf(row.label, 13) + (row.goes ? widthOf(row.goes, 11) + 18 : 0));
  const inner = Math.max(widthOf(note, 11), ...wide, Math.min(titleWidth(node.wording.id.title), 250));
  const width = Math.min(Math.max(inner + 2 * SIZES.pad, SIZES.least), SIZES.most);
  const title = wrap(node.wording.id.title, width - 2 * SIZES.pad);
  const head = SIZES.pad + title.length * SIZES.title + SIZES.note;
  const height = head + (rows.length > 0 ? 8 + rows.length * SIZES.row : 0) + SIZES.pad - 4;
  return { node, quiet: shown.neighbours.has(node.id), title, note, rows, width, height };
}

function noteOf({ id, file, kind, outcome, refersTo, wording }: Node): string {
  const steps = wording.id.steps.length;
  const what = {
    question: '',
    guide: `${steps} langkah · `,
    ending: outcome ? `${ENDS[outcome]}${refersTo ? ` ke ${refersTo}` : ''} · ` : '',
  }[kind];
  return shorten(what + (id === file ? file : `#${id.slice(file.length + 1)}`), 300);
}

/** The middle of a row, from the top of its box. */
export function rowMiddle(box: Box, index: number): number {
  const head = SIZES.pad + box.title.length * SIZES.title + SIZES.note;
  return head + 8 + index * SIZES.row + SIZES.row / 2;
}
