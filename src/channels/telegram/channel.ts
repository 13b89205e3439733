import { setTimeout } from 'node:timers/promises';
import type { Channel, Health, Port } from '#model/channel.ts';
import { type Duration, type Instant, SECOND } from '#model/time.ts';
import { PROFILES } from '../profiles.ts';
import { bring } from './bring.ts';
import { openCallbacks } from './callbacks.ts';
import type { Client } from './client.ts';
import { connect, type Webhook } from './connect.ts';
import { openGroups } from './groups.ts';
import { answerHook } from './hook.ts';
import { openPictures } from './pictures.ts';
import { createPoll } from './poll.ts';
import { sendPart, sendTyping } from './send.ts';
import { runSession } from './session.ts';
import { openThreads } from './threads.ts';
import { createWatch } from './watch.ts';

/** What the Telegram channel is made from. The token is known to the client alone. */
export interface TelegramOptions {
  readonly client: Client;
  /** The bot's id: what stands before the colon of its token. */
  readonly bot: string;
  readonly groups: readonly string[];
  /** Set where Telegram brings messages by itself; else they are asked for, which only one process may do. */
  readonly webhook?: Webhook;
  readonly now: () => Instant;
  readonly random: () => number;
  /** Waits, at most until the signal. */
  readonly wait?: (length: Duration, signal: AbortSignal) => Promise<void>;
}

/** Makes the Telegram channel. It takes messages in by itself, because the loops of both libraries can lose some. */
export function createTelegram(options: TelegramOptions): Channel {
  const { client, bot, webhook, now, random, wait = pause } = options;
  const groups = openGroups(options.groups);
  const callbacks = openCallbacks(client);
  const threads = openThreads();
  const pictures = openPictures(() => port?.state, bot);
  const self = { id: Number(bot), username: '', answersIn: groups.allows };
  let port: Port | undefined;
  let stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let connected = false;
  let said: Health | undefined;

  function say(health: Health): void {
    if (said?.state !== health.state || said.detail !== health.detail) port?.health(health);
    said = health;
  }

  const bringTo = (opened: Port) => (updates: readonly unknown[]) =>
    bring({ port: opened, groups, callbacks, self, now, note: threads.note }, updates);

  return {
    name: 'telegram',
    profile: PROFILES.telegram,
    ...(webhook === undefined && { single: true as const }),
    async start(opened) {
      port = opened;
      stopping = new AbortController();
      connected = false;
      say({ state: 'starting', detail: 'Telegram is being asked who the bot is.' });
      const session = {
        async connect(signal: AbortSignal) {
          await groups.load(opened);
          self.username = (await connect(client, webhook, signal)).username;
          connected = true;
          return `@${self.username} ${webhook === undefined ? 'asks for messages' : 'is brought messages'}.`;
        },
        poll:
          webhook === undefined
            ? createPoll({ client, port: opened, bot, now, bring: bringTo(opened) })
            : createWatch({ client, url: webhook.url, now, wait }),
        say,
        wait,
        random,
      };
      running = runSession(session, AbortSignal.any([opened.signal, stopping.signal]));
    },
    async stop() {
      stopping.abort();
      connected = false;
      await running;
      await callbacks.settle();
      say({ state: 'stopped', detail: 'No messages are taken in.' });
    },
    async send(letter, part) {
      if (port === undefined) return { kind: 'retry', after: SECOND, reason: 'not-started' };
      return await sendPart({ client, port, groups, pictures, threads }, letter, part);
    },
    typing: (address) => sendTyping({ client, groups }, address),
    ...(webhook !== undefined && {
      // Before the bot's own name is known it cannot tell which words of a group are meant for it.
      webhook: async (request) =>
        port === undefined || !connected
          ? { status: 503 }
          : await answerHook(webhook.secret, bringTo(port), request),
    }),
  };
}

async function pause(length: Duration, signal: AbortSignal): Promise<void> {
  await setTimeout(length, undefined, { signal }).catch(() => undefined);
}
