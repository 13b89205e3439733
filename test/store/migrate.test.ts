import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { MINUTE } from '#model/time.ts';
import type { Database } from '#store/database.ts';
import { isHeldElsewhere, lockInstance } from '#store/instance.ts';
import { OlderDatabase } from '#store/migrate.ts';
import { markRunning, markStopped } from '#store/running.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from './databases.ts';

// One migration more than there is, so that a database can be one behind.
vi.mock('#store/migrations/index.ts', async (original) => {
  const { MIGRATIONS } = await original<typeof import('#store/migrations/index.ts')>();
  return { MIGRATIONS: [...MIGRATIONS, () => ['create table newest (id int)']] };
});

async function forgetNewest({ kysely }: Database): Promise<void> {
  const newest = kysely.selectFrom('migrations').select(({ fn }) => fn.max('version').as('version'));
  await kysely.deleteFrom('migrations').where('version', '=', newest).execute();
}

describe.each(DATABASES)('an older database on $name', ({ name, open }) => {
  it('is brought up to date when it is opened', async () => {
    await using fresh = await open();
    await sql`drop table newest`.execute(fresh.db.kysely);
    await forgetNewest(fresh.db);
    const { kysely } = await fresh.again();
    expect((await sql`select id from newest`.execute(kysely)).rows).toEqual([]);
  });

  it.runIf(name === 'postgres')('is left as it is while a process runs on it', async () => {
    await using fresh = await open();
    await sql`drop table newest`.execute(fresh.db.kysely);
    await forgetNewest(fresh.db);
    await transaction(fresh.db, (tx) => markRunning(tx, 'another', MINUTE));
    await expect(fresh.again()).rejects.toThrow(OlderDatabase);
    await transaction(fresh.db, (tx) => markStopped(tx, 'another'));
    await expect(fresh.again()).resolves.toBeDefined();
  });
});

describe('a file that this process holds', () => {
  it('is not held elsewhere, and asking leaves no file behind', async () => {
    const sqlite = DATABASES.find(({ name }) => name === 'sqlite');
    if (sqlite === undefined) throw new Error('SQLite is always there.');
    await using fresh = await sqlite.open();
    expect(isHeldElsewhere(fresh.address)).toBe(false);
    const release = lockInstance(fresh.address);
    expect(isHeldElsewhere(fresh.address)).toBe(false);
    release();
  });
});
