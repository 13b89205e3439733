import Sqlite from 'better-sqlite3';

/**
 * Writes a consistent copy of a SQLite file to `to`, which must not exist, while others go on writing. What a backup
 * must not hold is taken out: credentials of channels, handles of pictures, and who holds which lease.
 */
export function copyForBackup(file: string, to: string): void {
  const source = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    source.prepare('vacuum into ?').run(to);
  } finally {
    source.close();
  }
  const copy = new Sqlite(to);
  try {
    copy.pragma('secure_delete = ON');
    copy.exec('delete from channel_state; delete from leases; update inbox set media_ref = null; vacuum');
  } finally {
    copy.close();
  }
}
