import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Database } from '#store/database.ts';
import { isDown } from '#store/faults.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from './databases.ts';

/** Ends every connection to the database but its own, as a server that restarts does; resolves when they are gone. */
async function cut(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
}

async function ask({ kysely }: Database): Promise<unknown> {
  return (await sql`select 1 as one`.execute(kysely)).rows;
}

/** Asks until a connection answers: the pool may hold some that it does not know are gone. */
async function askAgain(db: Database): Promise<unknown> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return await ask(db);
    } catch (error) {
      expect(isDown(error)).toBe(true);
    }
  }
  return undefined;
}

describe.each(DATABASES.filter(({ name }) => name === 'postgres'))('a server that restarts', ({ open }) => {
  it('ends no process while nobody works on a connection', async () => {
    await using fresh = await open();
    await Promise.all([ask(fresh.db), ask(fresh.db), ask(fresh.db)]);
    await cut(fresh.address);
    expect(await askAgain(fresh.db)).toEqual([{ one: 1 }]);
  });

  it('ends no process in the middle of a transaction, which fails', async () => {
    await using fresh = await open();
    const failed = await transaction(fresh.db, async (tx) => {
      await cut(fresh.address);
      await sql`select 1 as one`.execute(tx);
    }).catch((error: unknown) => error);
    expect(isDown(failed)).toBe(true);
    expect(await askAgain(fresh.db)).toEqual([{ one: 1 }]);
  });
});

it.each([
  ['EAI_AGAIN', true],
  ['25006', true],
  ['57P01', true],
  ['SQLITE_BUSY_SNAPSHOT', true],
  ['SQLITE_CONSTRAINT_UNIQUE', false],
  ['23505', false],
  ['25P02', false],
])('an error %s of the database says that it is down: %s', (code, expected) => {
  expect(isDown(Object.assign(new Error('x'), { code }))).toBe(expected);
});
