import process from 'node:process';
import { defineCommand } from 'citty';
import { type App, openApp } from '#app.ts';
import { createWebChannel, type WebChannel } from '#channels/web.ts';
import { type Config, readConfig, type Secrets } from '#config.ts';
import { createLog, guardConsole } from '#log.ts';
import type { Channel } from '#model/channel.ts';
import { visitors } from '#service/visitor.ts';
import { readStatus } from '#store/views/status.ts';
import { createHub, type Hub } from '#web/hub.ts';
import { limitsOf } from '#web/limiter.ts';
import type { Server } from '#web/listening.ts';
import { createServer } from '#web/server.ts';
import { DATABASE_ARGS } from './args.ts';
import { endOnFault } from './fault.ts';
import { openNetworks } from './networks.ts';

/** `posko start`: runs the bot and its web chat until it is told to stop. */
export default defineCommand({
  meta: { name: 'start', description: 'Run Posko: web chat, channels and everything behind them' },
  args: DATABASE_ARGS,
  async run({ args }) {
    const { config, secrets } = readConfig(process.env, args);
    const log = createLog(config.logLevel);
    guardConsole(log);
    // A supervisor starts it again; nothing is lost, because whatever was acknowledged is a row.
    endOnFault((error) => log.error('fault', { error }));
    const app = await openApp({ config, secrets, log, now: Date.now, alone: true });
    const closers: (() => Promise<void>)[] = [() => app.close()];
    const close = async () => {
      for (let next = closers.pop(); next !== undefined; next = closers.pop()) await next();
    };
    try {
      const published = await app.publish();
      // Learnt before the door opens: the first worker does not wait for it.
      await app.library.live(app.db.kysely);
      const hub = createHub();
      const channel = createWebChannel(hub.nudge);
      const channels = [channel, ...(await openNetworks({ config, secrets, now: Date.now }))];
      const running = await app.run(channels);
      closers.push(() => running.stop());
      const web = serve(app, channel, { channels, hub, config, secrets });
      const port = await web.listen(config.port, config.host);
      closers.push(() => web.close());
      const stopped = stopSignal();
      process.stdout.write(`${greeting(config.host, port, published.kind)}\n`);
      await stopped;
    } catch (error) {
      await close();
      throw error;
    }
    await close();
    // Everything is stored and closed; a library that still waits for an answer must not hold the process up.
    process.exit();
  },
});

interface Served {
  readonly channels: readonly Channel[];
  readonly hub: Hub;
  readonly config: Config;
  readonly secrets: Secrets;
}

/** The web server over the service: what visitors write goes through the channel, what they read comes from the rows. */
function serve(app: App, channel: WebChannel, { channels, hub, config, secrets }: Served): Server {
  const { now, log } = app.deps;
  const people = visitors({ db: app.db, seal: app.seal, now, library: app.library });
  return createServer({
    backend: {
      ...people,
      subscribe: hub.subscribe,
      async receive(arrival) {
        await channel.receive(arrival);
        return await people.line(arrival.externalId);
      },
    },
    status: () => readStatus(app.db, now()),
    now,
    log,
    outside: { publicUrl: config.publicUrl, behindProxy: config.behindProxy },
    limits: limitsOf(config.webPerMinute, config.webPerMinuteTotal),
    webhooks: new Map(
      channels.flatMap(({ name, webhook }) => (webhook === undefined ? [] : [[name, webhook] as const])),
    ),
    pairing: channels.find(({ name }) => name === 'whatsapp')?.pairing,
    metricsToken: secrets.metricsToken,
  });
}

function greeting(host: string, port: number, published: string): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const content: Readonly<Record<string, string>> = {
    waits:
      '\nThe content has changed where workers stand now; look with "posko publish --dry-run", then publish it.',
    mistakes: '\nThe content has mistakes, so the last good one stays live; see "posko check".',
  };
  return `Posko is open. Click here to talk to it: http://${shown}:${port}/${content[published] ?? ''}`;
}

/** One Ctrl+C comes twice where a launcher hands on what the terminal sent to both; the third time somebody insists. */
const INSISTED = 3;

/** Resolves when the operator or the system asks the process to end; whoever insists ends it at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0;
    const hear = () => {
      asked += 1;
      if (asked >= INSISTED) process.exit(1);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear);
  });
}
