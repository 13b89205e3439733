import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { defineCommand } from 'citty';
import { type App, openApp } from '#app.ts';
import { converse } from '#channels/converse.ts';
import { createTerminal } from '#channels/terminal.ts';
import type { Standing } from '#channels/turn.ts';
import { ROOT, readConfig } from '#config.ts';
import { createLog, guardConsole } from '#log.ts';
import type { Instant } from '#model/time.ts';
import { deliver } from '#service/deliver.ts';
import { handle } from '#service/handle.ts';
import { type Lane, openLane } from '#service/lane.ts';
import { wake } from '#service/wake.ts';
import { lockInstance } from '#store/instance.ts';
import { readStand } from '#store/views/conversation.ts';
import { countRunning } from '#store/views/running.ts';
import { DATABASE_ARGS } from './args.ts';
import { CliError } from './run.ts';

/** How often a person at the keyboard is shown what a facilitator wrote meanwhile. */
const LOOK = 500;

const CHANNELS = ['terminal'] as const;

/** `posko chat`: the bot in the terminal, with a database of its own. */
export default defineCommand({
  meta: { name: 'chat', description: 'Talk to the bot here' },
  args: {
    ...DATABASE_ARGS,
    as: {
      type: 'string',
      default: 'saya',
      valueHint: 'NAME',
      description: 'Who is talking; names keep apart',
    },
    clock: { type: 'string', valueHint: 'ISO', description: 'Begin at this time instead of now' },
    json: { type: 'boolean', default: false, description: 'One JSON line for every line of input' },
    live: { type: 'boolean', default: false, description: 'On the database that posko start uses' },
  },
  async run({ args }) {
    const own =
      args.live || args.database !== undefined ? {} : { database: path.join(ROOT, 'data', 'chat.db') };
    const { config, secrets } = readConfig(process.env, { ...args, ...own });
    if (args.live && args.clock !== undefined) {
      throw new CliError(
        'A live database has the clock of the world; leave out --clock, or leave out --live.',
      );
    }
    const now = clockFrom(args.clock);
    const log = createLog(args.json ? 'error' : 'silent');
    guardConsole(log);
    const app = await openApp({ config, secrets, log, now, alone: !args.live });
    let release = () => {};
    try {
      if (args.clock !== undefined) await refuseRunning(app);
      if (args.live) release = holdKeyboard(app);
      await app.publish();
      await talk(app, args.as, args.json);
    } finally {
      await app.close();
      release();
    }
  },
});

/** The clock of this conversation: the machine's, or one that goes on from a given moment. */
function clockFrom(iso: string | undefined): () => Instant {
  if (iso === undefined) return Date.now;
  const begins = Date.parse(iso);
  if (Number.isNaN(begins)) throw new CliError(`--clock wants a time such as 2026-11-24T09:00+07:00.`);
  const started = Date.now();
  return () => begins + (Date.now() - started);
}

/** A running Posko must not find that time went elsewhere. On SQLite nobody runs: the file is held. */
async function refuseRunning({ db }: App): Promise<void> {
  if ((await countRunning(db.kysely)) === 0) return;
  throw new CliError(
    'Posko is running on this database and has the clock of the world; leave out --clock, or stop it first.',
  );
}

/** Nobody else may print these letters meanwhile, though a running Posko goes on. */
function holdKeyboard({ db }: App): () => void {
  return db.file === null ? () => undefined : lockInstance(`${db.file}-chat`);
}

/** The lines of standard input. Reading begins when they are asked for: a line that comes before is waited for, not lost. */
async function* typed(): AsyncGenerator<string> {
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  // Nobody reads the answers any more.
  const close = () => input.close();
  process.stdout.once('error', close);
  try {
    yield* input;
  } finally {
    process.stdout.off('error', close);
    close();
  }
}

async function talk(app: App, person: string, json: boolean): Promise<void> {
  const stopping = new AbortController();
  let working: Promise<unknown> = Promise.resolve();
  /** One thing at a time: a line and a look at the tickets must not answer each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = working.then(work, work);
    working = next;
    return next;
  };

  const held = converse({
    lines: typed(),
    json,
    output: (text) => process.stdout.write(text),
    say: (line) =>
      inTurn(async () => {
        await terminal.write(line);
        // A blank line is not stored, so what was said last is an earlier line.
        const said = line.trim() === '' ? '' : ((await standing(app, person))?.said ?? '');
        await settle(app, lane);
        return { ...begun, ...(await standing(app, person)), said };
      }),
  });
  const terminal = createTerminal({
    person,
    run: app.deps.boot,
    now: app.deps.now,
    print: (letter) => held.print(letter),
  });
  const lane = openLane(terminal, app.deps.now());

  await app.connect(terminal, stopping.signal);
  if (!json) process.stdout.write('Tulis seperti pekerja menulis. Selesai: Ctrl+D.\n\n');
  await inTurn(() => settle(app, lane));
  const looking = json
    ? undefined
    : setInterval(() => void inTurn(() => settle(app, lane)).catch(() => undefined), LOOK);
  try {
    await held.run();
  } finally {
    clearInterval(looking);
    stopping.abort();
    await working.catch(() => undefined);
    await terminal.stop();
  }
}

const begun: Standing = { said: '', mode: 'idle', ticket: null };

async function standing({ db, seal }: App, person: string): Promise<Standing | undefined> {
  const stand = await readStand(db.kysely, 'terminal', seal.fingerprint(person, 'address:terminal'));
  return stand && { said: stand.said ?? '', mode: stand.mode.kind, ticket: stand.ticket };
}

/** Does everything that can be done now: timers, lines, letters, until nothing is left. */
async function settle({ deps }: App, lane: Lane): Promise<void> {
  for (;;) {
    const woken = await wake(deps, { limit: 200, channels: CHANNELS });
    const handled = await handle(deps, { limit: 200, channels: CHANNELS });
    const { letters, done } = await deliver(deps, lane);
    await done;
    if (woken + handled + letters === 0) return;
  }
}
