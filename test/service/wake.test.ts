import { describe, expect, it } from 'vitest';
import type { Effect } from '#model/effect.ts';
import { DAY, HOUR, MINUTE } from '#model/time.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { wake } from '#service/wake.ts';
import { closeAddress } from '#store/settle-letter.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from '../store/databases.ts';
import { brought, createWorld, MORNING, type World } from './world.ts';

async function ask(world: World, address: string, due = MORNING): Promise<void> {
  await receive(world.deps, [brought(address, 'halo')]);
  await handle(world.deps, { limit: 10 });
  const { kysely } = world.deps.db;
  await kysely
    .updateTable('timers')
    .set({ due: due + 20 * HOUR })
    .where('wake', '=', 'nudge')
    .where('due', 'is', null)
    .execute();
  await kysely
    .updateTable('timers')
    .set({ due: due + 72 * HOUR })
    .where('wake', '=', 'close')
    .where('due', 'is', null)
    .execute();
}

describe.each(DATABASES)('wake on $name', ({ open }) => {
  it('turns a due timer into one line and tells the bot what it was set for', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a');
    world.now = MORNING + 20 * HOUR - 1;
    expect(await wake(world.deps, { limit: 10 })).toBe(0);
    world.now += 1;
    expect(await wake(world.deps, { limit: 10 })).toBe(1);
    expect(await wake(world.deps, { limit: 10 })).toBe(0);
    await handle(world.deps, { limit: 10 });
    expect(world.events.at(-1)?.event).toEqual({
      kind: 'silence',
      wake: 'nudge',
      sprint: 1,
      at: MORNING + 20 * HOUR,
      now: world.now,
    });
  });

  it('lets a timer wait whose letter has not left', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'halo')]);
    await handle(world.deps, { limit: 10 });
    world.now += 365 * DAY;
    expect(await wake(world.deps, { limit: 10 })).toBe(0);
  });

  it('puts a reminder off whose question was answered, to when the question at hand wants it', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a');
    const { kysely } = fresh.db;
    await kysely.deleteFrom('timers').where('wake', '=', 'close').execute();
    world.now = MORNING + 10 * HOUR;
    await ask(world, 'a', world.now);
    await kysely.deleteFrom('timers').where('wake', '=', 'close').execute();
    await kysely.updateTable('conversations').set({ asked_at: world.now }).execute();
    await kysely.updateTable('outbox').set({ state: 'sent', settled_at: world.now }).execute();
    world.now = MORNING + 25 * HOUR;
    expect(await wake(world.deps, { limit: 10 })).toBe(1);
    expect(await kysely.selectFrom('timers').select(['sprint', 'due', 'letter']).execute()).toEqual([
      { sprint: 2, due: MORNING + 30 * HOUR, letter: null },
    ]);
    expect(await wake(world.deps, { limit: 10 })).toBe(0);
    world.now = MORNING + 30 * HOUR;
    expect(await wake(world.deps, { limit: 10 })).toBe(1);
    await handle(world.deps, { limit: 10 });
    expect(world.events.at(-1)?.event).toMatchObject({ kind: 'silence', wake: 'nudge', sprint: 2 });
  });

  it('reminds at once of a question that was asked long enough ago, and of none that has not left', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    for (const address of ['a', 'b']) {
      await ask(world, address);
      await ask(world, address);
    }
    const { kysely } = fresh.db;
    await kysely.deleteFrom('timers').where('wake', '=', 'close').execute();
    await kysely.updateTable('conversations').set({ asked_at: MORNING }).where('id', '=', 1).execute();
    const left = { state: 'sent', settled_at: MORNING } as const;
    await kysely.updateTable('outbox').set(left).where('conversation', '=', 1).execute();
    world.now = MORNING + 21 * HOUR;
    expect(await wake(world.deps, { limit: 10 })).toBe(2);
    expect(await wake(world.deps, { limit: 10 })).toBe(1);
    expect(
      await kysely.selectFrom('inbox').select('conversation').where('kind', '=', 'silence').execute(),
    ).toEqual([{ conversation: 1 }]);
    expect(await kysely.selectFrom('timers').select(['sprint', 'due', 'letter']).execute()).toEqual([
      { sprint: 2, due: null, letter: 4 },
    ]);
  });

  it('drops a reminder where nothing is asked any more', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a');
    await receive(world.deps, [brought('a', 'makasih')]);
    const farewell: Effect = {
      kind: 'send',
      outgoing: { from: 'bot', text: 'Sama-sama', choices: [] },
      offered: [],
      asks: false,
    };
    const step: World['deps']['step'] = (_bot, before) => ({
      next: { ...before, sprint: before.sprint + 1, mode: { kind: 'idle' } },
      effects: [farewell],
    });
    await handle({ ...world.deps, step }, { limit: 10 });
    const { kysely } = fresh.db;
    await kysely.deleteFrom('timers').where('wake', '=', 'close').execute();
    world.now = MORNING + 20 * HOUR;
    expect(await wake(world.deps, { limit: 10 })).toBe(1);
    expect(await kysely.selectFrom('timers').selectAll().execute()).toEqual([]);
  });

  it('looks at no more timers at once than it was asked to, also where all of them are put off', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    for (const address of ['a', 'b', 'c']) {
      await ask(world, address);
      await ask(world, address);
    }
    const { kysely } = fresh.db;
    await kysely.deleteFrom('timers').where('wake', '=', 'close').execute();
    world.now = MORNING + 20 * HOUR;
    expect(await wake(world.deps, { limit: 2 })).toBe(2);
    expect(
      await kysely.selectFrom('timers').select('conversation').where('sprint', '=', 1).execute(),
    ).toEqual([{ conversation: 3 }]);
  });

  it('reminds although a clock that was wrong once had put the reminder off for a year', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a', MORNING + 365 * DAY);
    await ask(world, 'a');
    const { kysely } = fresh.db;
    await kysely.deleteFrom('timers').where('wake', '=', 'close').execute();
    world.now = MORNING + 20 * HOUR;
    expect(await wake(world.deps, { limit: 10 })).toBe(1);
    await handle(world.deps, { limit: 10 });
    expect(world.events.at(-1)?.event).toMatchObject({ kind: 'silence', wake: 'nudge', sprint: 2 });
  });

  it('counts from the closing of an address what waited for a letter to it', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'halo')]);
    await handle(world.deps, { limit: 10 });
    const { kysely } = fresh.db;
    await transaction(fresh.db, (tx) => closeAddress(tx, 1, 'blocked', MORNING));
    const timers = await kysely.selectFrom('timers').select(['wake', 'due']).orderBy('wake').execute();
    expect(timers).toEqual([
      { wake: 'close', due: MORNING + 72 * HOUR },
      { wake: 'nudge', due: MORNING + 20 * HOUR },
    ]);
  });

  it('after downtime skips reminders that are hours late, records that, and still closes', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a');
    world.now = MORNING + 80 * HOUR;
    await ask(world, 'b', world.now - 20 * HOUR - MINUTE);
    expect(await wake(world.deps, { limit: 10 })).toBe(3);
    await handle(world.deps, { limit: 10 });
    const woken = world.events.flatMap(({ conversation, event }) =>
      event.kind === 'silence' ? [[conversation, event.wake]] : [],
    );
    expect(woken.sort()).toEqual([
      [1, 'close'],
      [2, 'nudge'],
    ]);
    const skipped = await fresh.db.kysely
      .selectFrom('facts')
      .selectAll()
      .where('kind', '=', 'nudge-skipped')
      .execute();
    expect(skipped).toMatchObject([{ episode: 1, value: 'late', at: world.now }]);
  });

  it('ends an episode in time whose reminder was skipped, whatever an earlier question left behind', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a');
    await ask(world, 'b');
    const { kysely } = fresh.db;
    // As the engine leaves it: what ends the episode is only set by the reminder.
    await kysely.deleteFrom('timers').where('wake', '=', 'close').where('conversation', '=', 1).execute();
    await kysely
      .updateTable('timers')
      .set({ sprint: 0 })
      .where('wake', '=', 'close')
      .where('conversation', '=', 2)
      .execute();
    world.now = MORNING + 30 * HOUR;
    expect(await wake(world.deps, { limit: 10 })).toBe(2);
    expect(await kysely.selectFrom('timers').select(['conversation', 'wake', 'due']).execute()).toEqual([
      { conversation: 1, wake: 'close', due: MORNING + 72 * HOUR },
      { conversation: 2, wake: 'close', due: MORNING + 72 * HOUR },
    ]);
    world.now = MORNING + 72 * HOUR;
    await wake(world.deps, { limit: 10 });
    await handle(world.deps, { limit: 10 });
    expect(world.events.map(({ event }) => event.kind === 'silence' && event.wake)).toContain('close');
  });

  it('erases a contact whose erasure is due, and tries again later when that fails', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await ask(world, 'a');
    const { kysely } = fresh.db;
    await kysely
      .insertInto('timers')
      .values({ conversation: 1, wake: 'forget', sprint: 1, due: MORNING, after: 0, letter: null })
      .execute();
    let fails = true;
    const forget = async (contact: number) => {
      if (fails) throw new Error('busy');
      await world.deps.forget(contact);
    };
    await wake({ ...world.deps, forget }, { limit: 10 });
    expect(world.logged).toContain('forget-failed');
    expect(await wake({ ...world.deps, forget }, { limit: 10 })).toBe(0);
    fails = false;
    world.now += 10 * MINUTE;
    await wake({ ...world.deps, forget }, { limit: 10 });
    expect(world.forgotten).toEqual([1]);
    expect(world.events.some(({ event }) => event.kind === 'silence')).toBe(false);
  });

  it('takes at most what it is asked for, and only for the channels it runs', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    for (const address of ['a', 'b', 'c']) await ask(world, address);
    world.now += 21 * HOUR;
    expect(await wake(world.deps, { limit: 10, channels: ['telegram'] })).toBe(0);
    expect(await wake(world.deps, { limit: 2 })).toBe(2);
    expect(await wake(world.deps, { limit: 2, channels: ['web'] })).toBe(1);
  });
});
