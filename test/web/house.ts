import type { Log } from '#model/log.ts';
import type { Status } from '#store/views/status.ts';
import { type Limits, limitsOf } from '#web/limiter.ts';
import { createServer } from '#web/server.ts';
import type { Site } from '#web/site.ts';
import { type Bench, createBench } from './backend.ts';

/** A web chat that listens on a free port, with its backend in memory and a clock of its own. */
export interface House {
  readonly url: string;
  readonly bench: Bench;
  readonly log: readonly string[];
  /** What the status view says; a test may change it. */
  readonly status: { -readonly [Key in keyof Status]: Status[Key] };
  /** Lets time pass for sessions and limits. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

const HEALTHY: Status = {
  database: 'sqlite',
  live: { revision: 'f'.repeat(64), since: 1, urgent: false },
  channels: [
    {
      channel: 'web',
      state: 'up',
      detail: 'The page takes messages in.',
      at: 1,
      inbox: { waiting: 1, oldest: 2_000 },
      outbox: { waiting: 0, oldest: null },
      errors: { blocked: 3 },
    },
  ],
  inbox: { waiting: 0, oldest: null },
  outbox: { waiting: 2, oldest: 1_500 },
  timers: { set: 3, overdue: 0 },
  tickets: { open: 1, untaken: 1, oldest: 60_000 },
  setAside: 0,
  unreadable: 0,
  diskFree: 5_000_000_000,
  clockJump: null,
};

/** Opens one; `limits` are generous unless a test wants them tight. */
export async function openHouse(
  options: {
    readonly limits?: Limits;
    readonly picture?: string;
    readonly publicUrl?: string;
    readonly metricsToken?: string;
    readonly webhooks?: Site['webhooks'];
    readonly pairing?: Site['pairing'];
    readonly port?: number;
  } = {},
): Promise<House> {
  let skipped = 0;
  const status = { ...HEALTHY };
  const now = () => Date.now() + skipped;
  const bench = createBench(now, options.picture);
  const written: string[] = [];
  const write = (event: string) => void written.push(event);
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const server = createServer({
    backend: bench,
    status: async () => {
      if (bench.down) throw new Error('the database is down');
      return status;
    },
    now,
    log,
    outside: { behindProxy: false, publicUrl: options.publicUrl },
    limits: options.limits ?? limitsOf(1_000, 10_000),
    webhooks: options.webhooks ?? new Map(),
    pairing: options.pairing,
    metricsToken: options.metricsToken,
  });
  const port = await server.listen(options.port ?? 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    bench,
    log: written,
    status,
    pass: (milliseconds) => {
      skipped += milliseconds;
    },
    close: () => server.close(),
  };
}
