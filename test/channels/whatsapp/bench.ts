import './quiet.ts';
import { vi } from 'vitest';
import { createWhatsApp, type WhatsAppOptions } from '#channels/whatsapp/channel.ts';
import type { Wait } from '#channels/whatsapp/wait.ts';
import type { Arrival, Channel, Health, Letter, Pairing, Port, Receipt } from '#model/channel.ts';
import type { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

/** The driver with a port whose rows are in memory. */
export interface Bench {
  readonly channel: Channel;
  readonly port: Port;
  readonly arrivals: Arrival[];
  readonly receipts: Receipt[];
  readonly health: Health[];
  readonly links: (readonly string[])[];
  readonly state: Map<string, string>;
  readonly letters: Map<string, Letter>;
  readonly shown: Pairing[];
  /** While true, nothing can be stored or read. */
  down: boolean;
  /** Ends every waiting that is under way, or only those for no longer than `most`. */
  pass(most?: number): void;
  /** How long was waited, newest last. */
  readonly waits: number[];
}

/** Puts a driver on a bench. Waiting ends only by `pass`. */
export function benchOf(server: FakeWhatsApp | undefined, more: Partial<WhatsAppOptions> = {}): Bench {
  const waiting = new Map<() => void, number>();
  const waits: number[] = [];
  const wait: Wait = (duration, signal) =>
    new Promise((resolve) => {
      waits.push(duration);
      waiting.set(resolve, duration);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  const bench: Omit<Bench, 'channel' | 'port'> & { channel?: Channel; port?: Port } = {
    arrivals: [],
    receipts: [],
    health: [],
    links: [],
    state: new Map(),
    letters: new Map(),
    shown: [],
    waits,
    down: false,
    pass(most = Number.POSITIVE_INFINITY) {
      for (const [resolve, duration] of waiting) {
        if (duration > most) continue;
        waiting.delete(resolve);
        resolve();
      }
    },
  };
  const guarded =
    <T>(work: () => T) =>
    async () => {
      if (bench.down) throw new Error('the database is down');
      return work();
    };
  const seen = new Set<string>();
  const port: Port = {
    receive: (arrivals) =>
      guarded(() => {
        for (const arrival of arrivals) {
          if (!seen.has(arrival.externalId)) bench.arrivals.push(arrival);
          seen.add(arrival.externalId);
        }
      })(),
    receipts: (receipts) => guarded(() => void bench.receipts.push(...receipts))(),
    state: {
      read: (keys) =>
        guarded(
          () =>
            new Map(
              keys.flatMap((key) => {
                const value = bench.state.get(key);
                return value === undefined ? [] : [[key, value] as const];
              }),
            ),
        )(),
      write: (entries) =>
        guarded(() => {
          for (const [key, value] of entries) {
            if (value === null) bench.state.delete(key);
            else bench.state.set(key, value);
          }
        })(),
      clear: () => guarded(() => bench.state.clear())(),
    },
    letter: async (externalId) => bench.letters.get(externalId),
    link: (addresses) => guarded(() => void bench.links.push(addresses))(),
    reach: async () => undefined,
    retire: async () => undefined,
    picture: async () => undefined,
    health: (health) => void bench.health.push(health),
    signal: new AbortController().signal,
  };
  const channel = createWhatsApp({
    number: undefined,
    url: server?.url ?? 'ws://127.0.0.1:9/ws/chat',
    now: Date.now,
    random: () => 1,
    wait,
    patience: 2_000,
    show: (pairing) => void bench.shown.push(pairing),
    ...more,
  });
  return Object.assign(bench, { channel, port });
}

/** Waits for something the network does in its own time. */
export const until = (holds: () => unknown): Promise<unknown> =>
  vi.waitUntil(() => Boolean(holds()), { timeout: 10_000, interval: 5 });

/** Starts the driver and pairs it with a phone. */
export async function pair(bench: Bench, server: FakeWhatsApp, phone: Phone): Promise<void> {
  await bench.channel.start(bench.port);
  await until(() => bench.shown.some(({ kind }) => kind === 'qr'));
  const picture = bench.shown.at(-1);
  if (picture?.kind !== 'qr') throw new Error('There is no picture.');
  server.scan(phone, picture.text);
  await connected(bench);
}

export const connected = (bench: Bench): Promise<unknown> => until(() => bench.health.at(-1)?.state === 'up');
