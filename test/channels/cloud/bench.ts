import { createCloud } from '#channels/cloud/channel.ts';
import type { Arrival, Channel, Health, Letter, Port, Receipt } from '#model/channel.ts';
import { letterOf } from '../letters.ts';
import { ACCOUNT, type FakeGraph, openFakeGraph } from './fake-graph.ts';
import { SRI } from './phone.ts';

/** The driver between a fake Graph API and a service in memory. */
export interface Bench {
  readonly graph: FakeGraph;
  readonly channel: Channel;
  readonly arrivals: Arrival[];
  readonly receipts: Receipt[];
  readonly health: Health[];
  /** What the driver keeps. */
  readonly state: Map<string, string>;
  /** Letters by the network's id, for drivers that ask. */
  readonly letters: Map<string, Letter>;
  readonly pictures: Map<string, Uint8Array>;
  readonly port: Port;
  /** Addresses that are nobody's any more, and those that lead nowhere. */
  readonly retired: string[];
  readonly reach: (readonly [address: string, reachable: boolean])[];
  /** Pauses that were begun, and not over before `pass`. */
  readonly pauses: number[];
  pass(milliseconds: number): Promise<void>;
  /** While true, nothing can be stored. */
  down: boolean;
  close(): Promise<void>;
}

/** A PNG of one pixel, and what names it. */
export const PIXEL = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

/** Opens one; `more` replaces parts of the account, to be wrong in them. */
export async function openBench(more: Partial<typeof ACCOUNT> & { root?: string } = {}): Promise<Bench> {
  const graph = await openFakeGraph();
  const waiting: (() => void)[] = [];
  const channel = createCloud({
    root: graph.root,
    ...ACCOUNT,
    ...more,
    now: () => graph.now,
    pause: (duration) => {
      bench.pauses.push(duration);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  const state = new Map<string, string>();
  const bench: Bench = {
    graph,
    channel,
    arrivals: [],
    receipts: [],
    health: [],
    state,
    letters: new Map(),
    pictures: new Map(),
    pauses: [],
    retired: [],
    reach: [],
    down: false,
    async pass(milliseconds) {
      graph.now += milliseconds;
      for (const resolve of waiting.splice(0)) resolve();
    },
    port: {
      async receive(arrivals) {
        if (bench.down) throw new Error('the database is down');
        bench.arrivals.push(...arrivals);
      },
      async receipts(receipts) {
        if (bench.down) throw new Error('the database is down');
        bench.receipts.push(...receipts);
      },
      state: {
        read: async (keys) => new Map([...state].filter(([key]) => keys.includes(key))),
        async write(entries) {
          for (const [key, value] of entries) value === null ? state.delete(key) : state.set(key, value);
        },
        clear: async () => state.clear(),
      },
      letter: async (externalId) => bench.letters.get(externalId),
      link: async () => undefined,
      retire: async (address) => void bench.retired.push(address),
      reach: async (address, reachable) => void bench.reach.push([address, reachable]),
      picture: async (hash) => bench.pictures.get(hash),
      health: (health) => void bench.health.push(health),
      signal: new AbortController().signal,
    },
    async close() {
      await channel.stop();
      await graph.close();
    },
  };
  return bench;
}

/** A letter to Sri. */
export function toSri(outgoing: Partial<Letter['outgoing']>, id = 1): Letter {
  return letterOf(outgoing, { id, address: SRI.number ?? '' });
}
