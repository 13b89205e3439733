import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '#model/time.ts';
import { jumpBetween, watchClock } from '#service/clock.ts';
import { publish } from '#service/publish.ts';
import { writeHealth } from '#store/health.ts';
import { createSeal } from '#store/seal.ts';
import { transaction } from '#store/transaction.ts';
import { readStatus } from '#store/views/status.ts';
import { listUndelivered } from '#store/views/undelivered.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { addWorker, content, NOON, SECRET } from './house.ts';

describe.each(DATABASES)('the status on $name', ({ name, open }) => {
  let fresh: Fresh;
  beforeEach(async () => {
    fresh = await open();
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  it('of an empty house is all quiet', async () => {
    const { diskFree, ...rest } = await readStatus(fresh.db, NOON);
    expect(rest).toEqual({
      database: name,
      live: null,
      channels: [],
      inbox: { waiting: 0, oldest: null },
      outbox: { waiting: 0, oldest: null },
      timers: { set: 0, overdue: 0 },
      tickets: { open: 0, untaken: 0, oldest: null },
      setAside: 0,
      unreadable: 0,
      clockJump: null,
    });
    if (name === 'sqlite') expect(diskFree).toBeGreaterThan(0);
    else expect(diskFree).toBeNull();
  });

  it('counts what waits, and says how long', async () => {
    const { kysely } = fresh.db;
    await publish(fresh.db, { content: content('r1', {}), pictures: new Map() }, { now: NOON, urgent: true });
    await transaction(fresh.db, (tx) =>
      writeHealth(tx, 'telegram', { state: 'down', detail: 'Token refused.' }, NOON),
    );
    await transaction(fresh.db, (tx) =>
      writeHealth(tx, 'whatsapp', { state: 'up', detail: 'It is connected.' }, NOON),
    );
    const { conversation, address } = await addWorker(fresh.db, createSeal(SECRET), '62811');
    const line = {
      channel: 'whatsapp' as const,
      kind: 'message' as const,
      conversation,
      at: NOON - 5 * MINUTE,
    };
    await kysely
      .insertInto('inbox')
      .values([
        { ...line, external_id: 'a' },
        { ...line, external_id: 'b', at: NOON },
      ])
      .execute();
    await kysely
      .insertInto('inbox')
      .values({ ...line, external_id: 'c', state: 'set-aside', handled_at: NOON })
      .execute();
    await kysely
      .insertInto('inbox')
      .values({ ...line, external_id: 'd', state: 'unreadable', handled_at: NOON })
      .execute();
    const letter = {
      line: 1,
      conversation,
      channel: 'whatsapp' as const,
      address,
      sprint: 1,
      epoch: 0,
      owner: 'bot' as const,
      body: '{}',
      created_at: NOON,
    };
    await kysely
      .insertInto('outbox')
      .values([
        { ...letter, seq: 1, due: NOON - MINUTE },
        { ...letter, seq: 2, due: NOON + DAY, reason: 'graph-131056' },
      ])
      .execute();
    const failed = { ...letter, due: NOON, state: 'failed', reason: 'blocked', priority: 0 } as const;
    await kysely
      .insertInto('outbox')
      .values([
        { ...failed, seq: 3, settled_at: NOON - 23 * HOUR },
        { ...failed, seq: 4, settled_at: NOON - 25 * HOUR },
        { ...failed, seq: 5, settled_at: NOON - 8 * DAY },
        { ...failed, seq: 6, settled_at: NOON - HOUR, priority: 1, reason: null },
      ])
      .execute();
    await kysely
      .insertInto('timers')
      .values([
        { conversation, wake: 'nudge', sprint: 1, due: NOON - 1, after: 1 },
        { conversation, wake: 'close', sprint: 1, due: NOON + 1, after: 1 },
      ])
      .execute();
    await kysely
      .insertInto('tickets')
      .values([
        { conversation, reason: 'asked', opened_at: NOON - 9 * MINUTE, staff: null, closed_at: null },
        { conversation, reason: 'asked', opened_at: NOON - 99 * MINUTE, staff: 1, closed_at: null },
        { conversation, reason: 'asked', opened_at: NOON - 99 * MINUTE, staff: null, closed_at: NOON },
      ])
      .execute();
    expect(await readStatus(fresh.db, NOON)).toMatchObject({
      live: { revision: 'r1', since: NOON, urgent: true },
      channels: [
        {
          channel: 'telegram',
          state: 'down',
          detail: 'Token refused.',
          at: NOON,
          inbox: { waiting: 0, oldest: null },
          outbox: { waiting: 0, oldest: null },
          errors: {},
        },
        {
          channel: 'whatsapp',
          state: 'up',
          inbox: { waiting: 2, oldest: 5 * MINUTE },
          outbox: { waiting: 1, oldest: MINUTE },
          errors: { blocked: 1, 'graph-131056': 1 },
        },
      ],
      inbox: { waiting: 2, oldest: 5 * MINUTE },
      outbox: { waiting: 1, oldest: MINUTE },
      timers: { set: 2, overdue: 1 },
      tickets: { open: 2, untaken: 1, oldest: 9 * MINUTE },
      setAside: 1,
      unreadable: 1,
    });
    expect(await listUndelivered(fresh.db.kysely, NOON)).toMatchObject([
      { letter: 3, channel: 'whatsapp', reason: 'blocked', from: 'bot' },
      { letter: 4, channel: 'whatsapp', reason: 'blocked', from: 'bot' },
    ]);
  });

  it('shows for a day that the clock jumped', async () => {
    const before = { wall: NOON, steady: 1_000 };
    expect(await watchClock(fresh.db, before, { wall: NOON - 2 * MINUTE + 10, steady: 1_010 })).toBe(
      -2 * MINUTE,
    );
    expect((await readStatus(fresh.db, NOON)).clockJump).toEqual({
      at: NOON - 2 * MINUTE + 10,
      by: -2 * MINUTE,
    });
    expect((await readStatus(fresh.db, NOON + DAY)).clockJump).toBeNull();
  });
});

describe('a jump of the clock', () => {
  it('is more than a minute between two looks, either way', () => {
    const before = { wall: NOON, steady: 5 };
    expect(jumpBetween(before, { wall: NOON + 10 * MINUTE, steady: 5 + 10 * MINUTE })).toBe(0);
    expect(jumpBetween(before, { wall: NOON + MINUTE, steady: 5 })).toBe(0);
    expect(jumpBetween(before, { wall: NOON + MINUTE + 1, steady: 5 })).toBe(MINUTE + 1);
    expect(jumpBetween(before, { wall: NOON - MINUTE - 1, steady: 5 })).toBe(-MINUTE - 1);
  });
});
