import { sql } from 'kysely';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verify } from '#service/verify.ts';
import type { Database } from '#store/database.ts';
import { eraseContact } from '#store/erase.ts';
import { MIGRATIONS } from '#store/migrations/index.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from './databases.ts';

// A list that tests can cut off and restore, so that a database can be made as an older Posko made it.
vi.mock('#store/migrations/index.ts', async (original) => ({
  MIGRATIONS: [...(await original<typeof import('#store/migrations/index.ts')>()).MIGRATIONS],
}));

const newer = [...MIGRATIONS];
const list = MIGRATIONS as unknown as unknown[];
/** Makes databases of this version from now on. */
const make = (version: number) => list.splice(0, list.length, ...newer.slice(0, version));

/** Two contacts as the first two migrations knew them: one wrote and was answered, one only has a timer's line. */
async function fill({ kysely }: Database): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(kysely);
  for (const id of [1, 2]) {
    await run('insert into contacts (created_at) values (0)');
    await run(
      `insert into addresses (contact, channel, sealed, fingerprint, created_at) values (${id}, 'web', 's', 'f${id}', 0)`,
    );
    await run(
      `insert into conversations (contact, channel, address, active_at, seq, sprint) values (${id}, 'web', ${id}, 0, 4, 2)`,
    );
  }
  const line = (conversation: number, key: string, seq: number | null, state: string) =>
    run(`insert into inbox (channel, external_id, kind, conversation, seq, at, state, handled_at)
      values ('web', '${key}', 'message', ${conversation}, ${seq}, 0, '${state}', ${state === 'done' ? 1 : null})`);
  await line(1, 'a', 1, 'done');
  await line(2, 'timer:1:1', null, 'done');
  await line(1, 'b', 5, 'done');
  await line(1, 'c', 6, 'waiting');
  const letter = (conversation: number, seq: number) =>
    run(`insert into outbox (conversation, channel, address, seq, sprint, epoch, owner, due, body, created_at, settled_at, state)
      values (${conversation}, 'web', ${conversation}, ${seq}, ${seq}, 0, 'bot', 0, '{}', 0, 0, 'sent')`);
  await letter(1, 2);
  await letter(2, 1);
  await letter(1, 4);
  await letter(1, 9);
  await run('delete from outbox where seq = 9');
  await run(
    "insert into timers (conversation, wake, sprint, due, after, letter) values (1, 'nudge', 2, 5, 5, 3)",
  );
}

describe.each(DATABASES)('a database of version 2 on $name', ({ open }) => {
  beforeEach(() => {
    make(2);
  });

  it('keeps its letters, each with the line it answered, and never gives a number twice', async () => {
    await using fresh = await open();
    await fill(fresh.db);
    make(newer.length);
    const { kysely } = await fresh.again();
    expect(await kysely.selectFrom('outbox').select(['id', 'line', 'seq']).orderBy('id').execute()).toEqual([
      { id: 1, line: 1, seq: 2 },
      { id: 2, line: 2, seq: 1 },
      { id: 3, line: 1, seq: 4 },
    ]);
    expect(await kysely.selectFrom('conversations').select(['seq', 'line']).orderBy('id').execute()).toEqual([
      { seq: 5, line: 3 },
      { seq: 4, line: 2 },
    ]);
    const next = await kysely
      .insertInto('outbox')
      .columns([
        'line',
        'conversation',
        'channel',
        'address',
        'seq',
        'sprint',
        'epoch',
        'owner',
        'due',
        'body',
        'created_at',
      ])
      .expression(
        kysely
          .selectFrom('outbox')
          .select(['line', 'conversation', 'channel', 'address'])
          .select(sql<number>`5`.as('seq'))
          .select(['sprint', 'epoch', 'owner', 'due', 'body', 'created_at'])
          .where('id', '=', 3),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(next.id).toBe(5);
    const verdicts = await verify(kysely);
    expect(verdicts.filter(({ broken }) => broken.length > 0).map(({ name }) => name)).toEqual([
      'one-line-per-number',
    ]);
  });

  it('is as it was after a migration that broke off at its very end, and can be migrated then', async () => {
    await using fresh = await open();
    await fill(fresh.db);
    const { kysely } = fresh.db;
    const rows = async () => ({
      lines: await kysely.selectFrom('inbox').select(['id', 'seq']).orderBy('id').execute(),
      letters: await kysely.selectFrom('outbox').select(['id', 'seq']).orderBy('id').execute(),
    });
    const before = await rows();
    make(newer.length);
    const last = newer[newer.length - 1];
    if (last === undefined) throw new Error('There are no migrations.');
    list[newer.length - 1] = (words: Parameters<typeof last>[0]) => [...last(words), 'select 1 from nowhere'];
    await expect(fresh.again()).rejects.toThrow('nowhere');
    make(2);
    const again = await fresh.again();
    expect(await rows()).toEqual(before);
    await expect(again.kysely.selectFrom('outbox').select('line').execute()).rejects.toThrow('line');
    make(newer.length);
    const done = await fresh.again();
    expect(await done.kysely.selectFrom('outbox').select('line').execute()).toHaveLength(
      before.letters.length,
    );
  });

  it('loses what a conversation says with the conversation', async () => {
    await using fresh = await open();
    await fill(fresh.db);
    make(newer.length);
    const db = await fresh.again();
    const { kysely } = db;
    await transaction(db, (tx) => eraseContact(tx, 1));
    expect(await kysely.selectFrom('inbox').select('conversation').execute()).toEqual([{ conversation: 2 }]);
    expect(await kysely.selectFrom('outbox').select('conversation').execute()).toEqual([{ conversation: 2 }]);
    expect(await kysely.selectFrom('timers').selectAll().execute()).toEqual([]);
  });
});
