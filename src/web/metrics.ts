import type { MiddlewareHandler } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { SECOND } from '#model/time.ts';
import type { Status } from '#store/views/status.ts';

/** What is counted here, and how it is written for Prometheus. Labels come from the table below and our own codes. */
export interface Metrics {
  /** Counts every answer. */
  readonly count: MiddlewareHandler;
  /** The whole page; without a status only what this process counts itself. */
  text(status: Status | undefined): Promise<string>;
  readonly type: string;
}

/** First parts of addresses that are counted by name; everything else is `other`, so that nobody can invent labels. */
const PAGES = new Set([
  '',
  'kirim',
  'events',
  'selesai',
  'huruf',
  'privasi',
  'pictures',
  'static',
  'webhooks',
  'healthz',
  'metrics',
]);

/** Makes the counters of one server; `streams` tells how many are open. */
export function createMetrics(streams: () => number): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `posko_${name}`, help, labelNames, registers: [register] });
  const requests = new Counter({
    name: 'posko_web_requests_total',
    help: 'Answers over HTTP, by page and status.',
    labelNames: ['page', 'status'],
    registers: [register],
  });
  const up = gauge('up', '1 when the database could be read.');
  const open = gauge('web_streams', 'Chats that are open in a browser now.');
  const waiting = gauge(
    'waiting',
    'What waits, by place: inbox, outbox, overdue timers, untaken tickets.',
    'place',
  );
  const oldest = gauge('oldest_seconds', 'How long the oldest of it has waited.', 'place');
  const troubled = gauge('troubled', 'Messages set aside or unreadable.', 'state');
  const disk = gauge('disk_free_bytes', 'Bytes free beside a SQLite file.');
  const channels = gauge('channel_up', '1 when a channel says that it is up.', 'channel');
  const queue = gauge(
    'channel_waiting',
    'What waits on a channel, by place: inbox, outbox.',
    'channel',
    'place',
  );
  const age = gauge('channel_oldest_seconds', 'How long the oldest of it has waited.', 'channel', 'place');
  const errors = gauge(
    'channel_errors',
    'Letters that did not leave in the last 24 hours, or not yet, by reason.',
    'channel',
    'reason',
  );

  function fill(status: Status): void {
    const { inbox, outbox, timers, tickets } = status;
    waiting.set({ place: 'inbox' }, inbox.waiting);
    waiting.set({ place: 'outbox' }, outbox.waiting);
    waiting.set({ place: 'timers' }, timers.overdue);
    waiting.set({ place: 'tickets' }, tickets.untaken);
    for (const [place, { oldest: since }] of Object.entries({ inbox, outbox, tickets })) {
      oldest.set({ place }, (since ?? 0) / SECOND);
    }
    troubled.set({ state: 'set-aside' }, status.setAside);
    troubled.set({ state: 'unreadable' }, status.unreadable);
    if (status.diskFree !== null) disk.set(status.diskFree);
    errors.reset();
    for (const { channel, state, inbox, outbox, errors: reasons } of status.channels) {
      channels.set({ channel }, state === 'up' ? 1 : 0);
      for (const [place, { waiting, oldest }] of Object.entries({ inbox, outbox })) {
        queue.set({ channel, place }, waiting);
        age.set({ channel, place }, (oldest ?? 0) / SECOND);
      }
      for (const [reason, count] of Object.entries(reasons)) errors.set({ channel, reason }, count);
    }
  }

  return {
    type: register.contentType,
    count: async function countAnswer(context, next) {
      await next();
      const first = context.req.path.split('/')[1] ?? '';
      requests.inc({ page: PAGES.has(first) ? `/${first}` : 'other', status: context.res.status });
    },
    async text(status) {
      up.set(status === undefined ? 0 : 1);
      open.set(streams());
      if (status !== undefined) fill(status);
      return await register.metrics();
    },
  };
}
