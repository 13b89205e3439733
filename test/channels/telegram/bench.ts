import { createTelegram, type TelegramOptions } from '#channels/telegram/channel.ts';
import { grammyClient } from '#channels/telegram/grammy.ts';
import { telegrafClient } from '#channels/telegram/telegraf.ts';
import type { Arrival, Channel, Port } from '#model/channel.ts';
import type { FakeTelegram } from './fake-telegram.ts';

/** The two libraries, behind one face. */
export const CLIENTS = { grammy: grammyClient, telegraf: telegrafClient } as const;
export type Library = keyof typeof CLIENTS;

/** A channel at a fake server, whose pauses end when the test says so. */
export interface Bench {
  readonly channel: Channel;
  /** How long the channel wanted to rest, in order. */
  readonly rests: number[];
  /** Ends the rest it is in, and the next one if it is in none. */
  wake(): void;
  /** What was offered to the port, stored or not. */
  readonly offered: Arrival[];
}

/** Makes a channel of `library` at `fake`. */
export function benchOf(library: Library, fake: FakeTelegram, options: Partial<TelegramOptions> = {}): Bench {
  const rests: number[] = [];
  const offered: Arrival[] = [];
  let rest = Promise.withResolvers<void>();
  const telegram = createTelegram({
    client: CLIENTS[library](fake.token, fake.url),
    bot: '123456789',
    groups: [],
    now: () => fake.seconds() * 1_000 + 500,
    random: () => 1,
    async wait(length, signal) {
      rests.push(length);
      fake.stir();
      const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      await Promise.race([rest.promise, stopped]);
      rest = Promise.withResolvers();
    },
    ...options,
  });
  const watched = (port: Port): Port => ({
    ...port,
    async receive(arrivals) {
      try {
        await port.receive(arrivals);
      } finally {
        offered.push(...arrivals);
        fake.stir();
      }
    },
    health(health) {
      port.health(health);
      fake.stir();
    },
  });
  const channel: Channel = { ...telegram, start: (port) => telegram.start(watched(port)) };
  return { channel, rests, offered, wake: () => rest.resolve() };
}
