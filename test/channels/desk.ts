import type { Arrival, Health, Letter, Port, Receipt } from '#model/channel.ts';

/** The service behind a port, in memory: what it was told, and what it keeps. */
export interface Desk {
  readonly port: Port;
  /** Each once, however often it was brought. */
  readonly arrivals: Arrival[];
  readonly receipts: Receipt[];
  readonly health: Health[];
  readonly links: (readonly string[])[];
  /** Addresses that are nobody's any more, and those that were found to lead somewhere or nowhere. */
  readonly retired: string[];
  readonly reached: (readonly [address: string, reachable: boolean])[];
  readonly state: Map<string, string>;
  /** Letters by the network's id, and pictures by their hash, for drivers that ask. */
  readonly letters: Map<string, Letter>;
  readonly pictures: Map<string, Uint8Array>;
  /** While true, nothing can be stored or read. */
  down: boolean;
  /** Does something and waits until the next arrivals are stored. */
  offered(act: () => void): Promise<void>;
}

/** Opens a desk; `more` replaces parts of its port. */
export function openDesk(more: Partial<Port> = {}): Desk {
  const seen = new Set<string>();
  let next = Promise.withResolvers<void>();
  const up = async () => {
    if (desk.down) throw new Error('the database is down');
  };
  const desk: Desk = {
    arrivals: [],
    receipts: [],
    health: [],
    links: [],
    retired: [],
    reached: [],
    state: new Map(),
    letters: new Map(),
    pictures: new Map(),
    down: false,
    async offered(act) {
      next = Promise.withResolvers();
      act();
      await next.promise;
    },
    port: {
      async receive(arrivals) {
        await up();
        for (const arrival of arrivals) {
          if (!seen.has(arrival.externalId)) desk.arrivals.push(arrival);
          seen.add(arrival.externalId);
        }
        next.resolve();
      },
      async receipts(receipts) {
        await up();
        desk.receipts.push(...receipts);
      },
      state: {
        async read(keys) {
          await up();
          return new Map([...desk.state].filter(([key]) => keys.includes(key)));
        },
        async write(entries) {
          await up();
          for (const [key, value] of entries) {
            if (value === null) desk.state.delete(key);
            else desk.state.set(key, value);
          }
        },
        async clear() {
          await up();
          desk.state.clear();
        },
      },
      letter: async (externalId) => desk.letters.get(externalId),
      async link(addresses) {
        await up();
        desk.links.push(addresses);
      },
      reach: async (address, reachable) => void desk.reached.push([address, reachable]),
      retire: async (address) => void desk.retired.push(address),
      picture: async (hash) => desk.pictures.get(hash),
      health: (health) => void desk.health.push(health),
      signal: new AbortController().signal,
      ...more,
    },
  };
  return desk;
}
