import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { type App, openApp } from '#app.ts';
import { createCloud } from '#channels/cloud/channel.ts';
import { readConfig } from '#config.ts';
import { createLog } from '#log.ts';
import type { Channel } from '#model/channel.ts';
import { deliver } from '#service/deliver.ts';
import { handle } from '#service/handle.ts';
import { openLane } from '#service/lane.ts';
import { wake } from '#service/wake.ts';
import { ACCOUNT, type FakeGraph, openFakeGraph } from './fake-graph.ts';

/** A whole Posko on the shipped content between its database and a fake Graph API. */
export interface House {
  readonly graph: FakeGraph;
  readonly app: App;
  readonly channel: Channel;
  /** Lets time pass until nothing is left to do. */
  settle(): Promise<void>;
  log(): string;
  close(): Promise<void>;
}

const CHANNELS = ['cloud'] as const;
const SECONDS = 2_000;

/** Opens one, on a database of its own. */
export async function openHouse(): Promise<House> {
  const folder = await mkdtemp(path.join(tmpdir(), 'posko-cloud-'));
  const graph = await openFakeGraph();
  let log = '';
  const into = new Writable({
    write(chunk, _encoding, done) {
      log += chunk;
      done();
    },
  });
  const { config, secrets } = readConfig({
    POSKO_DATABASE: path.join(folder, 'posko.db'),
    POSKO_SECRET: 'a secret of at least thirty-two characters',
  });
  const now = () => graph.now;
  const app = await openApp({ config, secrets, log: createLog('debug', into), now });
  await app.publish();
  const channel = createCloud({ root: graph.root, ...ACCOUNT, now });
  const lane = openLane(channel, now());
  const stopping = new AbortController();
  await app.connect(channel, stopping.signal);

  return {
    graph,
    app,
    channel,
    async settle() {
      // A bubble is gathered for three seconds, and one letter a second goes to one person.
      for (let quiet = 0; quiet < 3; quiet += 1) {
        const timers = await wake(app.deps, { limit: 200, channels: CHANNELS });
        const lines = await handle(app.deps, { limit: 200, channels: CHANNELS, careful: 0 });
        const { letters, done } = await deliver(app.deps, lane);
        await done;
        if (timers + lines + letters > 0) quiet = -1;
        graph.now += SECONDS;
      }
    },
    log: () => log,
    async close() {
      stopping.abort();
      await channel.stop();
      await app.close();
      await graph.close();
      await rm(folder, { recursive: true });
    },
  };
}
