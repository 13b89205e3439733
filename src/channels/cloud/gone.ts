import { z } from 'zod';
import type { Port } from '#model/channel.ts';

/** Addresses of which Meta said that their person left them; whoever writes from one lives there. */
export interface Gone {
  load(port: Port): Promise<void>;
  has(address: string): boolean;
  /** Remembers who left, and forgets whoever has written again. */
  note(port: Port, left: readonly string[], living: readonly string[]): Promise<void>;
}

const KEY = 'gone';
const LIST = z.array(z.string()).catch([]);
// Far more than change their number between two letters; an old one is refused by Meta itself in the end.
const MOST = 5_000;

/** Nobody has left yet. */
export function createGone(): Gone {
  let gone = new Set<string>();
  return {
    async load(port) {
      gone = new Set(LIST.parse(JSON.parse((await port.state.read([KEY])).get(KEY) ?? '[]')));
    },
    has: (address) => gone.has(address),
    async note(port, left, living) {
      const back = living.filter((address) => gone.has(address));
      const news = left.filter((address) => !gone.has(address));
      if (back.length === 0 && news.length === 0) return;
      const next = new Set([...gone, ...news]);
      for (const address of back) next.delete(address);
      const kept = [...next].slice(-MOST);
      await port.state.write(new Map([[KEY, JSON.stringify(kept)]]));
      gone = new Set(kept);
    },
  };
}
