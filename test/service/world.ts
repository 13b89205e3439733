import type { Bot } from '#engine/bot.ts';
import type { Arrival, ChannelName, Profile } from '#model/channel.ts';
import { CHANNELS } from '#model/channel.ts';
import type { Content } from '#model/content.ts';
import type { Conversation } from '#model/conversation.ts';
import type { Effect } from '#model/effect.ts';
import type { Event } from '#model/event.ts';
import type { Log } from '#model/log.ts';
import { HOUR, type Instant } from '#model/time.ts';
import type { HandleDeps, ReceiveDeps, WakeDeps } from '#service/deps.ts';
import type { Database } from '#store/database.ts';
import { createSeal } from '#store/seal.ts';
import { fakeStep } from './fake-step.ts';

/** 2026-11-24 09:00 in Surabaya. */
export const MORNING: Instant = Date.UTC(2026, 10, 24, 2);

/** A database with a clock that only the test moves and a bot of a few words. */
export interface World {
  readonly deps: HandleDeps & ReceiveDeps & WakeDeps;
  /** What `step` was told, in order. */
  readonly events: { readonly conversation: number; readonly event: Event }[];
  readonly logged: string[];
  readonly forgotten: number[];
  now: Instant;
  freeDisk: number;
  /** Replaces what the bot does with an event; undefined leaves it to the usual bot. */
  instead?: (
    before: Conversation,
    event: Event,
  ) => { next: Conversation; effects: readonly Effect[] } | undefined;
}

/** Makes a world over a database. */
export function createWorld(db: Database, boot = 'boot-1'): World {
  const log = (event: string) => void world.logged.push(event);
  const logs: Log = { debug: log, info: log, warn: log, error: log };
  const world: World = {
    events: [],
    logged: [],
    forgotten: [],
    now: MORNING,
    freeDisk: Number.POSITIVE_INFINITY,
    deps: {
      db,
      now: () => world.now,
      random: () => 0.5,
      log: logs,
      seal: createSeal('a secret of thirty-two characters'),
      boot,
      nudge: () => undefined,
      redact: (text) => {
        const masked = text.replace(/\d{6,}/g, '‹angka›');
        return { text: masked, masked: masked === text ? [] : ['angka'] };
      },
      known: () => [],
      freeDisk: async () => world.freeDisk,
      bot: async () => BOT,
      step: (_bot, before, event) => {
        world.events.push({ conversation: before.id, event });
        return world.instead?.(before, event) ?? fakeStep(before, event);
      },
      profiles: PROFILES,
      notice: '1',
      forget: async (contact) => void world.forgotten.push(contact),
    },
  };
  return world;
}

let messages = 0;

/** A message as a network brings it. */
export function arrival(address: string, text: string, more: Partial<Arrival> = {}): Arrival {
  messages += 1;
  return { externalId: `m${messages}`, address, at: MORNING, kind: 'message', text, ...more };
}

/** The same, with its channel. */
export function brought(address: string, text: string, more: Partial<Arrival> = {}) {
  return { channel: 'web' as const, arrival: arrival(address, text, more) };
}

const CONTENT: Content = {
  revision: 'r1',
  home: 'flows/README.md',
  nodes: {},
  topics: [],
  places: {
    workers: 'pekerja',
    facilitators: 'Mas Dimas',
    desk: { name: 'Meja HR', hours: '08.00-16.00' },
    plants: [],
    official: [],
    privacy: '/privasi',
  },
};

const BOT: Bot = {
  live: CONTENT,
  index: {} as Bot['index'],
  urgent: false,
  clocks: { nudge: 20 * HOUR, close: 72 * HOUR, resume: 0, pin: 0, pause: 0 },
};

const PROFILE: Omit<Profile, 'name'> = {
  buttons: 3,
  listRows: 10,
  labelLength: 24,
  textLength: 4_096,
  captionLength: 1_024,
  numbers: true,
  pictures: true,
  typing: false,
  gather: 0,
  window: null,
  rate: { perSecond: 1_000, perContact: 0 },
  doubt: 0,
  broadcast: 'no',
};

export const PROFILES = Object.fromEntries(CHANNELS.map((name) => [name, { ...PROFILE, name }])) as Record<
  ChannelName,
  Profile
>;
