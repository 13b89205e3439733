import type { Arrival } from '#model/channel.ts';
import type { Graph } from './client.ts';

/** Whoever wrote last is remembered for this many people; the others' ticks stay grey. */
const MOST = 5_000;

/** "Typing…" on the other side. Meta ties it to the message that is being answered, which becomes read with it. */
export interface Typing {
  remember(arrivals: readonly Arrival[]): void;
  show(address: string): Promise<void>;
}

/** Nobody has written yet. */
export function createTyping(graph: Graph, numberId: string): Typing {
  const last = new Map<string, string>();
  return {
    remember(arrivals) {
      for (const { address, externalId, kind } of arrivals) {
        if (kind !== 'message' || !externalId.startsWith('wamid.')) continue;
        last.delete(address);
        last.set(address, externalId);
      }
      for (const address of last.keys()) {
        if (last.size <= MOST) break;
        last.delete(address);
      }
    },
    async show(address) {
      const message = last.get(address);
      if (message === undefined) return;
      await graph.post(`${numberId}/messages`, {
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: message,
        typing_indicator: { type: 'text' },
      });
    },
  };
}
