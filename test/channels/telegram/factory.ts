import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, openApp } from '#app.ts';
import { ROOT, readConfig } from '#config.ts';
import { createLog } from '#log.ts';
import { benchOf, type Library } from './bench.ts';
import { type FakeTelegram, openTelegram } from './fake-telegram.ts';

/** The whole of Posko with the real content, talking to a fake Telegram. */
export interface Factory {
  readonly app: App;
  readonly fake: FakeTelegram;
  /** Every log line. */
  readonly log: string[];
  /** Ends the process's work, and leaves the database open. */
  halt(): Promise<void>;
  /** Ends the process's work, and begins it anew as a new process would. */
  stop(): Promise<void>;
  start(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** How much faster than ours its clock runs, so that nobody waits for bubbles and rates. */
const FASTER = 50;

const START = Date.parse('2026-11-25T02:00:00Z');

/** Opens and runs everything in a folder of its own. */
export async function openFactory(library: Library): Promise<Factory> {
  const folder = await mkdtemp(path.join(tmpdir(), 'posko-telegram-'));
  const began = performance.now();
  const now = () => Math.round(START + (performance.now() - began) * FASTER);
  const fake = await openTelegram(now);
  const log: string[] = [];
  const { config, secrets } = readConfig(
    {
      POSKO_DATABASE: path.join(folder, 'posko.db'),
      POSKO_SECRET: 'only-for-tests-only-for-tests-only',
      POSKO_CONTENT: ROOT,
    },
    {},
    folder,
  );
  const lines = createLog('debug', { write: (line: string) => void log.push(line) });
  const open = () => openApp({ config, secrets, now, log: lines });
  let app = await open();
  await app.publish();
  let running = await app.run([benchOf(library, fake, { now }).channel]);
  const stop = async () => {
    await running.stop();
    await app.close();
  };
  return {
    get app() {
      return app;
    },
    fake,
    log,
    halt: () => running.stop(),
    stop,
    async start() {
      app = await open();
      await app.publish();
      running = await app.run([benchOf(library, fake, { now }).channel]);
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await fake.close();
      await rm(folder, { recursive: true });
    },
  };
}
