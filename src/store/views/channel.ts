import type { ChannelName } from '#model/channel.ts';
import { DAY, type Duration, type Instant } from '#model/time.ts';
import { type ChannelHealth, readHealth } from '../health.ts';
import type { Reader } from '../transaction.ts';

/** So many, and how long the oldest has waited. */
export interface Waiting {
  readonly waiting: number;
  readonly oldest: Duration | null;
}

/** How one channel is: what it says of itself, what waits on it, and what went wrong. */
export interface ChannelStatus extends ChannelHealth {
  /** Messages that nobody has handled; the oldest is the worker who has waited longest. */
  readonly inbox: Waiting;
  /** Letters that are due and have not left. */
  readonly outbox: Waiting;
  /** Letters by why they did not leave in the last 24 hours, or not yet. */
  readonly errors: Readonly<Record<string, number>>;
}

/** How every channel that has ever run here is. */
export async function readChannels(reader: Reader, now: Instant): Promise<ChannelStatus[]> {
  const inbox = await readInboxes(reader);
  const outbox = await readOutboxes(reader, now);
  const errors = await readErrors(reader, now);
  const found = await readHealth(reader);
  return found.map((health) => ({
    ...health,
    inbox: waitingOf(inbox.get(health.channel), now),
    outbox: waitingOf(outbox.get(health.channel), now),
    errors: errors.get(health.channel) ?? {},
  }));
}

interface Counted {
  readonly channel: ChannelName;
  readonly waiting: number;
  readonly since: Instant | null;
}

async function readInboxes(reader: Reader): Promise<Map<ChannelName, Counted>> {
  const rows = await reader
    .selectFrom('inbox')
    .select(({ fn }) => ['channel', fn.countAll<number>().as('waiting'), fn.min('at').as('since')])
    .where('handled_at', 'is', null)
    .groupBy('channel')
    .execute();
  return new Map(rows.map((row) => [row.channel, row]));
}

async function readOutboxes(reader: Reader, now: Instant): Promise<Map<ChannelName, Counted>> {
  const rows = await reader
    .selectFrom('outbox')
    .select(({ fn }) => ['channel', fn.countAll<number>().as('waiting'), fn.min('due').as('since')])
    .where('settled_at', 'is', null)
    .where('due', '<=', now)
    .groupBy('channel')
    .execute();
  return new Map(rows.map((row) => [row.channel, row]));
}

async function readErrors(reader: Reader, now: Instant): Promise<Map<ChannelName, Record<string, number>>> {
  const counted = reader
    .selectFrom('outbox')
    .select(({ fn }) => ['channel', 'reason', fn.countAll<number>().as('count')])
    .where('reason', 'is not', null)
    .groupBy(['channel', 'reason']);
  const gone = await counted
    .where('state', '=', 'failed')
    .where('settled_at', '>', now - DAY)
    .execute();
  const waiting = await counted.where('settled_at', 'is', null).execute();
  const found = new Map<ChannelName, Record<string, number>>();
  for (const { channel, reason, count } of [...gone, ...waiting]) {
    if (reason === null) continue;
    const errors = found.get(channel) ?? {};
    errors[reason] = (errors[reason] ?? 0) + count;
    found.set(channel, errors);
  }
  return found;
}

function waitingOf(counted: Counted | undefined, now: Instant): Waiting {
  const since = counted?.since ?? null;
  return { waiting: counted?.waiting ?? 0, oldest: since === null ? null : Math.max(0, now - since) };
}
