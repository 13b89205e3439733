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
  [Symbol.asyncDispose](): Promise<void>;
}

/** How much faster than ours its clock runs, so that nobody waits for bubbles and rates. */
const FASTER = 200;

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
  const app = await openApp({
    config,
    secrets,
    now,
    log: createLog('debug', { write: (line: string) => void log.push(line) }),
  });
  await app.publish();
  const running = await app.run([benchOf(library, fake, { now }).channel]);
  return {
    app,
    fake,
    log,
    async [Symbol.asyncDispose]() {
      await running.stop();
      await app.close();
      await fake.close();
      await rm(folder, { recursive: true });
    },
  };
}
