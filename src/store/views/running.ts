import { sql } from 'kysely';
import { databaseNow } from '../database-clock.ts';
import { dialectOf } from '../dialect.ts';
import type { Reader } from '../transaction.ts';

/** How many processes say that they run on this PostgreSQL database; a SQLite file has the instance lock instead. */
export async function countRunning(reader: Reader): Promise<number> {
  if (dialectOf(reader) === 'sqlite') return 0;
  const { count } = await reader
    .selectFrom('leases')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('name', 'like', 'process:%')
    .where('until', '>=', sql<number>`${databaseNow}`)
    .executeTakeFirstOrThrow();
  return count;
}
