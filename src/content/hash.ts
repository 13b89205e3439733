import { createHash } from 'node:crypto';
import type { Content, Node, RevisionId } from '#model/content.ts';

/** SHA-256 (hex, 16 characters) of what a worker sees at a node and where its choices lead. */
export function hashNode(node: Omit<Node, 'hash'>): string {
  const { kind, choices, wording } = node;
  return sha256({ kind, to: choices.map((choice) => choice.to), wording }).slice(0, 16);
}

/** SHA-256 (hex) of a compiled graph. Lines are left out: moving a paragraph down is no change to anybody. */
export function hashContent(content: Omit<Content, 'revision'>): RevisionId {
  const nodes = Object.values(content.nodes).map(({ line: _, ...node }) => node);
  return sha256({ ...content, nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex');
}

/** Makes JSON independent of the order in which keys were written. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
