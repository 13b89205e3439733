import { sql } from 'kysely';
import type { Duration } from '#model/time.ts';
import { databaseNow } from './database-clock.ts';
import { dialectOf } from './dialect.ts';
import { acquireLease } from './lease.ts';
import type { Tx } from './transaction.ts';

const PREFIX = 'process:';

/** Says that this process runs, until it says otherwise or, on PostgreSQL, `length` passes without a word. */
export async function markRunning(tx: Tx, boot: string, length: Duration): Promise<void> {
  await acquireLease(tx, PREFIX + boot, boot, length);
}

/** Says that this process has stopped as it should. */
export async function markStopped(tx: Tx, boot: string): Promise<void> {
  await tx
    .deleteFrom('leases')
    .where('name', '=', PREFIX + boot)
    .execute();
}

/** Removes the marks of processes that ended without a word, and says whether there were any. */
export async function sweepCrashed(tx: Tx, boot: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('leases')
    .where('name', 'like', `${PREFIX}%`)
    .where('holder', '<>', boot)
    .$if(dialectOf(tx) === 'postgres', (query) => query.where('until', '<', sql<number>`${databaseNow}`))
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0;
}
