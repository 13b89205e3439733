import { sql } from 'kysely';
import type { Database } from './database.ts';
import { isHeldElsewhere } from './instance.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { wordsOf } from './migrations/words.ts';
import { type Reader, transaction } from './transaction.ts';
import { countRunning } from './views/running.ts';

/** The database was made by a newer Posko; its message is one sentence for the operator. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';

  constructor(found: number) {
    super(
      `This database is of version ${found}, this Posko knows up to ${MIGRATIONS.length}; start the newer Posko, or restore a backup made by this one.`,
    );
  }
}

/** The database is older than this Posko, and a process runs on it; its message is one sentence for the operator. */
export class OlderDatabase extends Error {
  override readonly name = 'OlderDatabase';

  constructor() {
    super(
      'This database is of an older version and another Posko is running on it; stop every process, then start this one, which brings it up to date.',
    );
  }
}

// Any number that no other program on the same PostgreSQL server is likely to lock.
const MIGRATION_LOCK = 7_056_710;

/**
 * Brings the database to the newest version, in one transaction; throws `NewerDatabase` for one from the future and
 * `OlderDatabase` where another process would find its tables changed.
 */
export async function migrate(database: Database): Promise<void> {
  // Most openings find nothing to do; they must not wait for a process that is writing.
  const before = await versionBefore(database);
  if (before === MIGRATIONS.length) return;
  if ((before ?? 0) < MIGRATIONS.length && (await runsElsewhere(database, before))) throw new OlderDatabase();
  await transaction(database, async (tx) => {
    if (database.dialect === 'postgres')
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
    const words = wordsOf(database.dialect);
    await sql.raw(`create table if not exists migrations (version ${words.int} primary key)`).execute(tx);
    const version = await versionOf(tx);
    if (version > MIGRATIONS.length) throw new NewerDatabase(version);
    for (const [index, migration] of MIGRATIONS.entries()) {
      if (index < version) continue;
      for (const statement of migration(words)) await sql.raw(statement).execute(tx);
      await tx
        .insertInto('migrations')
        .values({ version: index + 1 })
        .execute();
    }
  });
}

async function runsElsewhere({ file, kysely }: Database, version: number | undefined): Promise<boolean> {
  if (file !== null) return isHeldElsewhere(file);
  // Without a version there is not yet a table in which a process could say that it runs.
  return version !== undefined && version > 0 && (await countRunning(kysely)) > 0;
}

async function versionBefore({ dialect, kysely }: Database): Promise<number | undefined> {
  const table =
    dialect === 'postgres'
      ? sql<{
          name: string;
        }>`select to_regclass('migrations') as name where to_regclass('migrations') is not null`
      : sql<{ name: string }>`select name from sqlite_master where name = 'migrations'`;
  const { rows } = await table.execute(kysely);
  return rows.length === 0 ? undefined : await versionOf(kysely);
}

async function versionOf(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('migrations')
    .select((expression) => expression.fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}
