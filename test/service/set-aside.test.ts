import { describe, expect, it } from 'vitest';
import { ATTEMPTS } from '#model/limits.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { beat, stopRunning } from '#service/running.ts';
import { listSetAside, listTickets } from '#store/views/ticket.ts';
import { DATABASES } from '../store/databases.ts';
import { answerTo } from './fake-step.ts';
import { brought, createWorld, type World } from './world.ts';

describe.each(DATABASES)('a poisonous message on $name', ({ open }) => {
  it('is set aside at its third try, alone, seen by a person, with an apology to the worker', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [
      brought('a', 'satu'),
      brought('b', 'mati'),
      brought('b', 'dua'),
      brought('c', 'tiga'),
    ]);
    while ((await handle(world.deps, { limit: 10 })) > 0);
    const { kysely } = fresh.db;
    const tries = world.events.filter(({ event }) => event.kind === 'message' && event.text === 'mati');
    expect(tries).toHaveLength(1 + ATTEMPTS);
    const lines = await kysely
      .selectFrom('inbox')
      .select(['text', 'state', 'attempts'])
      .orderBy('id')
      .execute();
    expect(lines.filter(({ state }) => state === 'set-aside')).toEqual([
      { text: 'mati', state: 'set-aside', attempts: ATTEMPTS },
    ]);
    expect(lines.every(({ state }) => state === 'done' || state === 'set-aside')).toBe(true);
    expect(await letters(world, 1)).toEqual([answerTo('satu')]);
    expect(await letters(world, 2)).toEqual([answerTo('dua'), 'Maaf']);
    expect(await letters(world, 3)).toEqual([answerTo('tiga')]);
    expect(await listTickets(kysely)).toMatchObject([{ conversation: 2, reason: 'failed', owner: 'queue' }]);
    expect(await listSetAside(kysely)).toMatchObject([{ conversation: 2, ticket: 1, text: 'mati' }]);
  });

  it('is noted on the ticket that is already open', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'petugas'), brought('a', 'mati')]);
    while ((await handle(world.deps, { limit: 10 })) > 0);
    const { kysely } = fresh.db;
    expect(await listTickets(kysely)).toMatchObject([{ reason: 'asked', node: 'flows/a.md', step: 2 }]);
    expect(await kysely.selectFrom('notes').select(['ticket', 'what']).execute()).toEqual([
      { ticket: 1, what: 'set-aside' },
    ]);
  });

  it('whose apology fails as well does not come back for ever', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    world.instead = () => {
      throw new Error('nothing works');
    };
    await receive(world.deps, [brought('a', 'satu')]);
    let turns = 0;
    while ((await handle(world.deps, { limit: 10 })) > 0) turns += 1;
    expect(turns).toBe(2 * ATTEMPTS);
    expect(await listTickets(fresh.db.kysely)).toHaveLength(1);
  });

  it('is not blamed for a database that is down', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    world.instead = () => {
      throw Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' });
    };
    await receive(world.deps, [brought('a', 'satu')]);
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(handle(world.deps, { limit: 10 })).rejects.toThrow('disk full');
    }
    delete world.instead;
    expect(await handle(world.deps, { limit: 10 })).toBe(1);
    expect(await letters(world, 1)).toEqual([answerTo('satu')]);
  });

  it('that ended the process is tried alone, each try counted before it is made', async () => {
    await using fresh = await open();
    const { kysely } = fresh.db;
    const first = createWorld(fresh.db, 'boot-1');
    await beat(first.deps);
    await receive(first.deps, [brought('a', 'satu'), brought('b', 'dua')]);
    // boot-1 ends without a word here. On PostgreSQL its silence has to be noticed, on SQLite its mark is enough.
    await kysely.updateTable('leases').set({ until: 0 }).execute();
    const second = createWorld(fresh.db, 'boot-2');
    const careful = await beat(second.deps);
    expect(careful).toBe(2);
    expect(await handle(second.deps, { limit: 10, careful })).toBe(2);
    expect(await kysely.selectFrom('inbox').select('attempts').execute()).toEqual([
      { attempts: 1 },
      { attempts: 1 },
    ]);
    await receive(second.deps, [brought('a', 'tiga')]);
    await handle(second.deps, { limit: 10, careful });
    const newest = await kysely.selectFrom('inbox').select('attempts').where('id', '=', 3).execute();
    expect(newest).toEqual([{ attempts: 0 }]);
  });

  it('is not looked for after a stop as it should be', async () => {
    await using fresh = await open();
    const first = createWorld(fresh.db, 'boot-1');
    await beat(first.deps);
    await receive(first.deps, [brought('a', 'satu')]);
    await stopRunning(first.deps);
    expect(await beat(createWorld(fresh.db, 'boot-2').deps)).toBe(0);
  });
});

async function letters({ deps }: World, conversation: number): Promise<string[]> {
  const rows = await deps.db.kysely
    .selectFrom('outbox')
    .select('body')
    .where('conversation', '=', conversation)
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body).text);
}
