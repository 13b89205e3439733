import Sqlite from 'better-sqlite3';
import type { Duration } from '#model/time.ts';

/**
 * Moves everything from a SQLite file's log into the file and empties the log, so that nothing deleted lingers there.
 * False when somebody was reading for longer than `patience`: then nothing was emptied.
 */
export function emptyLog(file: string, patience: Duration): boolean {
  const sqlite = new Sqlite(file, { fileMustExist: true, timeout: patience });
  try {
    const [row] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return row?.busy === 0;
  } finally {
    sqlite.close();
  }
}
