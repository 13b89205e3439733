import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#store/database.ts';
import { NewerDatabase } from '#store/migrate.ts';
import { MIGRATIONS } from '#store/migrations/index.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from './databases.ts';

describe.each(DATABASES)('transaction on $name', ({ open }) => {
  it('stores all of it, or none when it throws', async () => {
    await using fresh = await open();
    const { db } = fresh;
    const failing = transaction(db, async (tx) => {
      await tx.insertInto('contacts').values({ created_at: 1, name: null }).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.kysely.selectFrom('contacts').selectAll().execute()).toEqual([]);
    await transaction(db, (tx) => tx.insertInto('contacts').values({ created_at: 1, name: null }).execute());
    expect(await db.kysely.selectFrom('contacts').selectAll().execute()).toHaveLength(1);
  });

  it('refuses the database itself inside a transaction instead of waiting for ever', async () => {
    await using fresh = await open();
    const { db } = fresh;
    const inside = transaction(db, () => db.kysely.selectFrom('contacts').selectAll().execute());
    await expect(inside).rejects.toThrow('Inside a transaction everything goes through its tx');
    const nested = transaction(db, () => transaction(db, async () => 1));
    await expect(nested).rejects.toThrow('Inside a transaction everything goes through its tx');
  });

  it('lets work that only started inside a transaction use the database after it', async () => {
    await using fresh = await open();
    const { db } = fresh;
    const ended = Promise.withResolvers<void>();
    let later: Promise<unknown> = Promise.resolve();
    await transaction(db, async () => {
      later = ended.promise.then(() => db.kysely.selectFrom('contacts').selectAll().execute());
    });
    ended.resolve();
    expect(await later).toEqual([]);
  });

  it('refuses a database of a newer version with one sentence, and changes nothing', async () => {
    await using fresh = await open();
    await transaction(fresh.db, (tx) => tx.insertInto('migrations').values({ version: 999 }).execute());
    const opening = openDatabase(fresh.address);
    await expect(opening).rejects.toThrow(NewerDatabase);
    await expect(opening).rejects.toThrow('This database is of version 999');
  });

  it('gives whole numbers of every size as numbers', async () => {
    await using fresh = await open();
    const at = Date.UTC(2026, 10, 24);
    await transaction(fresh.db, (tx) =>
      tx.insertInto('contacts').values({ created_at: at, name: null }).execute(),
    );
    const row = await fresh.db.kysely.selectFrom('contacts').selectAll().executeTakeFirstOrThrow();
    expect(row.created_at).toBe(at);
    expect(row.id).toBe(1);
  });
});

describe('transaction on a SQLite file', () => {
  const [sqlite] = DATABASES;
  const open = sqlite?.open ?? (() => Promise.reject(new Error('SQLite is always there.')));

  it('can write after it has read although another process wants to write too', async () => {
    await using fresh = await open();
    const other = await fresh.again();
    await sql`pragma busy_timeout = 0`.execute(other.kysely);
    const add = (name: string) => ({ created_at: 1, name });
    await transaction(fresh.db, async (tx) => {
      await tx.selectFrom('contacts').selectAll().execute();
      // A deferred transaction would let the other one in here, and then fail with SQLITE_BUSY_SNAPSHOT itself.
      const theirs = transaction(other, (tx2) => tx2.insertInto('contacts').values(add('theirs')).execute());
      await expect(theirs).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
      await tx.insertInto('contacts').values(add('ours')).execute();
    });
    const rows = await other.kysely.selectFrom('contacts').select('name').execute();
    expect(rows).toEqual([{ name: 'ours' }]);
  });

  it('waits for the disk, checks references and leaves no deleted words behind', async () => {
    await using fresh = await open();
    const pragma = async (name: string) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(fresh.db.kysely)).rows[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('temp_store')).toBe(2);
    expect(await pragma('busy_timeout')).toBe(5_000);
  });
});

describe.each(DATABASES.filter(({ name }) => name === 'postgres'))('transaction on $name', ({ open }) => {
  it('makes the tables once when several processes find none', async () => {
    await using fresh = await open();
    await sql`drop schema public cascade`.execute(fresh.db.kysely);
    await sql`create schema public`.execute(fresh.db.kysely);
    const databases = await Promise.all([fresh.again(), fresh.again(), fresh.again()]);
    for (const db of databases) {
      expect(await db.kysely.selectFrom('migrations').selectAll().execute()).toEqual(
        MIGRATIONS.map((_, index) => ({ version: index + 1 })),
      );
    }
  });
});

describe('a full disk', () => {
  it('is named by SQLite itself, not hidden by a rollback that SQLite has already done, and is survived', async () => {
    const db = await openDatabase(':memory:');
    const add = (name: string) =>
      transaction(db, (tx) => tx.insertInto('contacts').values({ created_at: 1, name }).execute());
    await add('small');
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db.kysely);
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 1)}`.execute(db.kysely);
    await expect(add('x'.repeat(100_000))).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    await sql`pragma max_page_count = 1000000`.execute(db.kysely);
    await add('again');
    expect(await db.kysely.selectFrom('contacts').selectAll().execute()).toHaveLength(2);
    await db.close();
  });
});
