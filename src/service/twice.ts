import type { Database } from '#store/database.ts';
import { isRace } from '#store/faults.ts';
import { type Tx, transaction } from '#store/transaction.ts';

/** Runs `work` in a transaction, and once more when another process was faster: the second try finds what it wrote. */
export async function twice<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await transaction(db, work);
  } catch (error) {
    if (!isRace(error)) throw error;
    return await transaction(db, work);
  }
}
