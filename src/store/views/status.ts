import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { DAY, type Duration, type Instant } from '#model/time.ts';
import { type ClockJump, readClockJump } from '../clock.ts';
import type { Database } from '../database.ts';
import { type Live, readLive } from '../revision.ts';
import type { Reader } from '../transaction.ts';
import { type ChannelStatus, readChannels, type Waiting } from './channel.ts';

/** How Posko is, for `posko status`, /healthz and /metrics. Counts and codes only. */
export interface Status {
  readonly database: 'sqlite' | 'postgres';
  /** Null before the first content was published. */
  readonly live: Live | null;
  readonly channels: readonly ChannelStatus[];
  /** Lines that wait to be handled, and how long the oldest has waited. */
  readonly inbox: Waiting;
  /** Letters that wait to leave and are due, and how long the oldest has waited. */
  readonly outbox: Waiting;
  /** Timers that are set, and how many of them are overdue. */
  readonly timers: { readonly set: number; readonly overdue: number };
  /** Open tickets, how many of them nobody has taken, and how long the oldest of those has waited. */
  readonly tickets: { readonly open: number; readonly untaken: number; readonly oldest: Duration | null };
  /** Messages that could not be handled, or not even read. */
  readonly setAside: number;
  readonly unreadable: number;
  /** Bytes free on the disk of a SQLite file; null where the disk is not ours to see. */
  readonly diskFree: number | null;
  /** The last time the clock was set, when that is less than a day ago; else null. */
  readonly clockJump: ClockJump | null;
}

/** Reads how Posko is at `now`; works beside a running process. */
export async function readStatus(db: Database, now: Instant): Promise<Status> {
  const reader = db.kysely;
  const jump = await readClockJump(reader);
  return {
    database: db.dialect,
    live: (await readLive(reader)) ?? null,
    channels: await readChannels(reader, now),
    inbox: await readInbox(reader, now),
    outbox: await readOutbox(reader, now),
    timers: await readTimers(reader, now),
    tickets: await readTickets(reader, now),
    setAside: await countTroubled(reader, 'set-aside'),
    unreadable: await countTroubled(reader, 'unreadable'),
    diskFree: db.file === null ? null : await freeBytes(path.dirname(db.file)),
    clockJump: jump !== undefined && now - jump.at < DAY ? jump : null,
  };
}

async function readInbox(reader: Reader, now: Instant): Promise<Waiting> {
  const row = await reader
    .selectFrom('inbox')
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('at').as('since')])
    .where('handled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting, oldest: age(row.since, now) };
}

async function readOutbox(reader: Reader, now: Instant): Promise<Waiting> {
  const row = await reader
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('due').as('since')])
    .where('settled_at', 'is', null)
    .where('due', '<=', now)
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting, oldest: age(row.since, now) };
}

async function readTimers(reader: Reader, now: Instant): Promise<Status['timers']> {
  return await reader
    .selectFrom('timers')
    .select(({ fn }) => [
      fn.countAll<number>().as('set'),
      fn.countAll<number>().filterWhere('due', '<', now).as('overdue'),
    ])
    .executeTakeFirstOrThrow();
}

async function readTickets(reader: Reader, now: Instant): Promise<Status['tickets']> {
  const row = await reader
    .selectFrom('tickets')
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      fn.countAll<number>().filterWhere('staff', 'is', null).as('untaken'),
      fn.min('opened_at').filterWhere('staff', 'is', null).as('since'),
    ])
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { open: row.open, untaken: row.untaken, oldest: age(row.since, now) };
}

async function countTroubled(reader: Reader, state: 'set-aside' | 'unreadable'): Promise<number> {
  const { count } = await reader
    .selectFrom('inbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    // The first condition is the partial index's own, word for word; the second chooses within it.
    .where(sql<boolean>`state in ('set-aside', 'unreadable')`)
    .where('state', '=', state)
    .executeTakeFirstOrThrow();
  return count;
}

function age(since: Instant | null, now: Instant): Duration | null {
  return since === null ? null : Math.max(0, now - since);
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
