import './quiet.ts';
import { vi } from 'vitest';
import { createWhatsApp, type WhatsAppOptions } from '#channels/whatsapp/channel.ts';
import type { Wait } from '#channels/whatsapp/wait.ts';
import type { Channel, Pairing } from '#model/channel.ts';
import { type Desk, openDesk } from '../desk.ts';
import type { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

/** The driver with a port whose rows are in memory. */
export interface Bench extends Desk {
  readonly channel: Channel;
  readonly shown: Pairing[];
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
  const shown: Pairing[] = [];
  const channel = createWhatsApp({
    number: undefined,
    url: server?.url ?? 'ws://127.0.0.1:9/ws/chat',
    now: Date.now,
    random: () => 1,
    wait,
    patience: 2_000,
    show: (pairing) => void shown.push(pairing),
    ...more,
  });
  return Object.assign(openDesk(), {
    channel,
    shown,
    waits,
    pass(most = Number.POSITIVE_INFINITY) {
      for (const [resolve, duration] of waiting) {
        if (duration > most) continue;
        waiting.delete(resolve);
        resolve();
      }
    },
  });
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
