import type { Port } from '#model/channel.ts';
import { formatPlace, parsePlace } from './place.ts';

/** The groups the bot answers in, and what became of those that turned into supergroups. */
export interface Groups {
  allows(chat: number): boolean;
  /** The id a group has now. */
  now(chat: number): number;
  /** A group has a new id. */
  move(port: Port, from: number, to: number): Promise<void>;
  /** Makes an address of a group that moved and its address before one person's. */
  join(port: Port, address: string): Promise<void>;
  /** Reads the moves of earlier runs. */
  load(port: Port): Promise<void>;
}

/** Knows the groups of the settings; a move is kept, because the settings still name the old id. */
export function openGroups(configured: readonly string[]): Groups {
  const moves = new Map<number, number>();
  const joined = new Set<string>();
  const allowed = new Set(configured.map(Number));
  const key = (chat: number | string) => `moved:${chat}`;

  function note(from: number, to: number): void {
    moves.set(from, to);
    if (allowed.has(from)) allowed.add(to);
  }

  return {
    allows: (chat) => allowed.has(chat),
    now: (chat) => moves.get(chat) ?? chat,
    async move(port, from, to) {
      if (moves.get(from) === to) return;
      await port.state.write(new Map([[key(from), String(to)]]));
      note(from, to);
    },
    async join(port, address) {
      const place = parsePlace(address);
      const [from] = [...moves].find(([, to]) => to === place?.chat) ?? [];
      if (place === undefined || from === undefined || joined.has(address)) return;
      await port.link([formatPlace({ ...place, chat: from }), address]);
      joined.add(address);
    },
    async load(port) {
      const kept = await port.state.read(configured.map(key));
      for (const chat of configured) {
        const to = kept.get(key(chat));
        if (to !== undefined) note(Number(chat), Number(to));
      }
    },
  };
}
