import type { Node, NodeId } from '#model/content.ts';
import type { Normalized } from './normalize.ts';

/** What the asks of nodes say, and the node each stands at; what stands at two nodes asks for neither. */
export function readAsked(
  nodes: readonly Pick<Node, 'id'>[],
  asks: readonly (readonly Normalized[])[],
): ReadonlyMap<string, NodeId> {
  const asked = new Map<string, NodeId>();
  const torn = new Set<string>();
  for (const [i, { id }] of nodes.entries()) {
    for (const ask of asks[i] ?? []) {
      const key = keyOf(ask);
      if (key === '' || (asked.has(key) && asked.get(key) !== id)) torn.add(key);
      asked.set(key, id);
    }
  }
  for (const key of torn) asked.delete(key);
  return asked;
}

/**
 * The node whose ask a message is, word for word after normalising, with or without the name of the app ("daftar jmo");
 * undefined where it says anything else.
 */
export function findAsked(asked: ReadonlyMap<string, NodeId>, { words }: Normalized): NodeId | undefined {
  return asked.get(keyOf({ words })) ?? asked.get(keyOf({ words: words.filter((word) => word !== 'jmo') }));
}

function keyOf({ words }: Pick<Normalized, 'words'>): string {
  return words.join(' ');
}
