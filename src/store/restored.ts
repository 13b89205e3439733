import Sqlite from 'better-sqlite3';
import type { Instant } from '#model/time.ts';
import type { Tables } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Whether every page, index and reference of a SQLite file is sound. */
export function isSound(file: string): boolean {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const [result] = sqlite.pragma('integrity_check') as { integrity_check: string }[];
    const dangling = sqlite.pragma('foreign_key_check') as unknown[];
    return result?.integrity_check === 'ok' && dangling.length === 0;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return false;
    throw error;
  } finally {
    sqlite.close();
  }
}

/** Who asked to be erased, from a database that is about to be replaced; undefined when it cannot be read any more. */
export function readSuppressions(file: string): Tables['suppressions'][] | undefined {
  try {
    const sqlite = new Sqlite(file, { fileMustExist: true });
    try {
      // Emptied so that nothing that was committed is lost with the log of a database that is kept aside.
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      return sqlite
        .prepare('select channel, fingerprint, at from suppressions')
        .all() as Tables['suppressions'][];
    } finally {
      sqlite.close();
    }
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return undefined;
    throw error;
  }
}

/**
 * Makes a restored database fit to go on: what was about to leave when the backup was made is old by now and does not
 * leave, waits that counted from it begin now, credentials and leases are gone. Returns how many letters that were.
 */
export async function settleRestored(tx: Tx, now: Instant): Promise<number> {
  const letters = await tx
    .updateTable('outbox')
    .set({ state: 'superseded', reason: 'restored', settled_at: now, lease_holder: null, lease_until: null })
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  await tx
    .updateTable('timers')
    .set((expression) => ({ due: expression('after', '+', now) }))
    .where('due', 'is', null)
    .execute();
  await tx.deleteFrom('channel_state').execute();
  await tx.deleteFrom('leases').execute();
  return Number(letters.numUpdatedRows);
}

/** Everyone who asked to be erased, in the database that was restored. */
export async function listSuppressions(reader: Reader) {
  return await reader.selectFrom('suppressions').selectAll().execute();
}

/** Every address with its owner and when it was stored, still sealed. */
export async function listAddresses(reader: Reader) {
  return await reader
    .selectFrom('addresses')
    .select(['contact', 'channel', 'sealed', 'created_at'])
    .execute();
}
