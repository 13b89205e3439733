import { sql } from 'kysely';
import type { Duration, Instant } from '#model/time.ts';
import { databaseNow } from './database-clock.ts';
import { dialectOf } from './dialect.ts';
import type { Reader, Tx } from './transaction.ts';

/** A right that only one process has at a time. `fence` rises with every new holder: an older one is no longer valid. */
export interface Lease {
  readonly name: string;
  /** The boot id of the holder. */
  readonly holder: string;
  readonly fence: number;
}

/**
 * Takes a lease, or keeps it when it is already the holder's; undefined while somebody else has it. On SQLite only one
 * process runs, so whatever another boot left behind has ended; on PostgreSQL a lease ends `length` after it was last
 * renewed, by the database's clock.
 */
export async function acquireLease(
  tx: Tx,
  name: string,
  holder: string,
  length: Duration,
): Promise<Lease | undefined> {
  const now = dialectOf(tx) === 'postgres' ? databaseNow : sql<Instant>`0`;
  const row = await tx
    .insertInto('leases')
    .values({ name, holder, until: sql`${now} + ${sql.lit(length)}`, fence: 1 })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({
          holder,
          until: sql`excluded.until`,
          fence: sql`case when leases.holder = excluded.holder then leases.fence else leases.fence + 1 end`,
        })
        .where(
          dialectOf(tx) === 'postgres'
            ? sql<boolean>`leases.holder = excluded.holder or leases.until < ${now}`
            : sql<boolean>`true`,
        ),
    )
    .returning('fence')
    .executeTakeFirst();
  return row === undefined ? undefined : { name, holder, fence: row.fence };
}

/** Whether a lease is still its holder's. A stopped process that wakes up finds that it is not, and sends nothing. */
export async function holdsLease(reader: Reader, lease: Lease): Promise<boolean> {
  const now = dialectOf(reader) === 'postgres' ? databaseNow : sql<Instant>`0`;
  const row = await reader
    .selectFrom('leases')
    .select('fence')
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('fence', '=', lease.fence)
    .where('until', '>=', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a lease back; the row stays, because the fence must never start over. */
export async function releaseLease(tx: Tx, lease: Lease): Promise<void> {
  await tx
    .updateTable('leases')
    .set({ until: -1, holder: '' })
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('fence', '=', lease.fence)
    .execute();
}
