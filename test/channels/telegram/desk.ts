import type { Arrival, Health, Port } from '#model/channel.ts';

/** The service behind a port, in memory: what it was brought, and what it keeps. */
export interface Desk {
  readonly port: Port;
  readonly stored: Arrival[];
  readonly health: Health[];
  readonly state: Map<string, string>;
  readonly linked: (readonly string[])[];
  readonly reached: (readonly [address: string, reachable: boolean])[];
  /** While true, nothing can be stored or read. */
  down: boolean;
  /** Does something and waits until the next arrivals are stored. */
  offered(act: () => void): Promise<void>;
}

/** Opens a desk. */
export function openDesk(options: Partial<Pick<Port, 'picture' | 'signal'>> = {}): Desk {
  let next = Promise.withResolvers<void>();
  const up = async () => {
    if (desk.down) throw new Error('the database is down');
  };
  const desk: Desk = {
    stored: [],
    health: [],
    state: new Map(),
    linked: [],
    reached: [],
    down: false,
    async offered(act) {
      next = Promise.withResolvers();
      act();
      await next.promise;
    },
    port: {
      async receive(arrivals) {
        await up();
        const known = new Set(desk.stored.map(({ externalId }) => externalId));
        desk.stored.push(...arrivals.filter(({ externalId }) => !known.has(externalId)));
        next.resolve();
      },
      receipts: async () => undefined,
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
        clear: async () => desk.state.clear(),
      },
      letter: async () => undefined,
      link: async (addresses) => void desk.linked.push(addresses),
      reach: async (address, reachable) => void desk.reached.push([address, reachable]),
      picture: async () => undefined,
      health: (health) => void desk.health.push(health),
      retire: async () => undefined,
      signal: new AbortController().signal,
      ...options,
    },
  };
  return desk;
}
