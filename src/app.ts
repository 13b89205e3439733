import { randomUUID } from 'node:crypto';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { redact } from '#language/redact.ts';
import type { SearchIndex } from '#language/search.ts';
import type { Channel, ChannelName } from '#model/channel.ts';
import type { Log } from '#model/log.ts';
import { DAY, type Instant, SECOND } from '#model/time.ts';
import { createBots } from '#service/bots.ts';
import type { HandleDeps, Nudge, ReceiveDeps, WakeDeps } from '#service/deps.ts';
import { forget } from '#service/forget.ts';
import { gather } from '#service/gather.ts';
import { keepHealth } from '#service/health.ts';
import { createLibrary, type Library } from '#service/library.ts';
import { openPort } from '#service/port.ts';
import { type AtStart, publishAtStart } from '#service/publish.ts';
import { type Brought, receive } from '#service/receive.ts';
import { unlock } from '#service/secret.ts';
import type { SendDeps } from '#service/send.ts';
import { showTyping } from '#service/typing.ts';
import { type Database, fileOf, openDatabase } from '#store/database.ts';
import { freeDisk } from '#store/free-disk.ts';
import { lockInstance } from '#store/instance.ts';
import { readLive, readPicture } from '#store/revision.ts';
import type { Seal } from '#store/seal.ts';
import { explainUnusable } from '#store/unusable.ts';
import type { Config, Secrets } from './config.ts';
import { compileFolder, learn } from './edition.ts';
import { type Running, run } from './run.ts';

/** Version of the sentence that asks for consent, kept beside every answer to it. */
const NOTICE = '2026-11';

/** Everything every verb of the service may ask for. */
type Deps = HandleDeps & WakeDeps & SendDeps & ReceiveDeps;

/** The content of the folder has mistakes and nothing else was ever published. The message says what to do. */
class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** A Posko that is put together but does not run yet. */
export interface App {
  readonly db: Database;
  readonly seal: Seal;
  readonly deps: Deps;
  readonly library: Library<SearchIndex>;
  /** Makes the folder's content live where that disturbs nobody. */
  publish(): Promise<AtStart | { readonly kind: 'mistakes'; readonly count: number }>;
  picture(hash: string): Promise<Uint8Array | undefined>;
  /** Starts the channels and the loops; only one process may do this with a SQLite file. */
  run(channels: readonly Channel[]): Promise<Running>;
  /** Opens a channel's door to Posko without any loop: whoever calls this handles and delivers by hand. */
  connect(channel: Channel, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** What an app is made from. `now` is the clock of everything below. */
export interface AppOptions {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly now: () => Instant;
  /** Takes the SQLite file for this process before anything in it is changed; `InstanceHeld` where another has it. */
  readonly alone?: boolean;
}

/** Opens the database, unlocks it and puts every floor together. */
export async function openApp(options: AppOptions): Promise<App> {
  const { config, secrets } = options;
  const { db, release } = await openHeld(secrets.database, options.alone === true).catch((error: unknown) => {
    throw explainUnusable(error, config.databaseLabel);
  });
  try {
    const seal = await unlock(db, { secret: secrets.secret, file: config.secretFile });
    return putTogether(db, seal, release, options);
  } catch (error) {
    await db.close();
    release?.();
    throw error;
  }
}

/** Opens the database; `alone` holds its file from before it is opened, because opening may change the tables. */
async function openHeld(address: string, alone: boolean): Promise<{ db: Database; release?: () => void }> {
  const file = alone ? fileOf(address) : null;
  if (file === null) return { db: await openDatabase(address) };
  const release = lockInstance(file);
  try {
    return { db: await openDatabase(address), release };
  } catch (error) {
    release();
    throw error;
  }
}

function putTogether(
  db: Database,
  seal: Seal,
  release: (() => void) | undefined,
  { config, log, now }: AppOptions,
): App {
  const library = createLibrary(learn);
  const bots = createBots(library, { ...CLOCKS, pin: config.pinDays * DAY });
  const nudges = new Set<(what: Nudge) => void>();
  const connected = new Map<ChannelName, Channel>();
  let official: readonly string[] = [];
  const deps: Deps = {
    db,
    seal,
    now,
    log,
    step,
    redact,
    render,
    profiles: PROFILES,
    notice: NOTICE,
    typing: (conversations) => void showTyping({ db, seal, log }, connected, conversations),
    random: Math.random,
    boot: randomUUID(),
    nudge: (what) => {
      for (const nudge of nudges) nudge(what);
    },
    known: () => official,
    freeDisk: freeDisk(db, now),
    async bot(reader, revision) {
      const bot = await bots(reader, revision);
      official = bot.live.places.official;
      return bot;
    },
    forget: async (contact) => {
      await forget({ db, seal, now }, contact, SECOND);
    },
  };

  const stored = gather<Brought>((brought) => receive(deps, brought));
  const picture = (hash: string) => readPicture(db.kysely, hash);
  const fences = new Map<ChannelName, () => Promise<boolean>>();
  const notes = keepHealth(deps, (channel) => fences.get(channel)?.() ?? Promise.resolve(true));
  const connect = async (channel: Channel, signal: AbortSignal) => {
    connected.set(channel.name, channel);
    await channel.start(
      openPort(deps, channel.name, { receive: stored, picture, health: notes.say, signal }),
    );
  };
  /** One channel that cannot start is told of on the status page; the others go on. */
  const tryConnect = async (channel: Channel, signal: AbortSignal) => {
    try {
      await connect(channel, signal);
    } catch (error) {
      log.error('channel-not-started', { channel: channel.name, error });
      notes.say(channel.name, { state: 'down', detail: 'It could not start; the log has the reason.' });
    }
  };

  return {
    db,
    seal,
    deps,
    library,
    picture,
    connect,
    async publish() {
      const compiled = await compileFolder(config.content, { now: now() });
      if (compiled.content === undefined) {
        const count = compiled.findings.filter(({ severity }) => severity === 'error').length;
        if ((await readLive(db.kysely)) !== undefined) return { kind: 'mistakes', count };
        throw new ContentError(
          `The content in ${config.content} has ${count} mistakes and cannot be used; run posko check to see them.`,
        );
      }
      const { content, pictures } = compiled;
      official = content.places.official;
      return await publishAtStart(db, { content, pictures }, { now: now(), mode: config.publish });
    },
    run: (channels) =>
      run({ deps, config, channels, held: release !== undefined, tryConnect, nudges, fences, notes }),
    async close() {
      await notes.settle();
      await db.close();
      release?.();
    },
  };
}
