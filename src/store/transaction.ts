import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

/** What store functions that write take first. Only `transaction` makes one. */
export type Tx = Transaction<Tables>;

/** What store functions that only read take first: `database.kysely`, or a `Tx` where they must see its writes. */
export type Reader = Kysely<Tables>;

/** Runs `work` in one transaction: all of it is stored, or, when it throws, none. */
export async function transaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await database.kysely.transaction().execute((tx) => database.inside.run(() => work(tx)));
}
