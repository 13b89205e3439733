import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '#model/time.ts';
import { copyForBackup } from '#store/copy.ts';
import type { Database } from '#store/database.ts';
import type { Seal } from '#store/seal.ts';
import { sealFile } from '#store/sealed-file.ts';

/** A backup or restore cannot be made. One sentence for the operator. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** What a key for backups is drawn for. */
export const BACKUP_KEY = 'backup';

/**
 * Writes an encrypted, consistent backup to `file` while Posko may be running, and returns its size in bytes. It holds
 * no secret, no credential of a channel and no picture; the secret must be kept elsewhere, or it can never be opened.
 */
export async function backup(database: Database, seal: Seal, file: string, now: Instant): Promise<number> {
  if (database.file === null) throw new BackupError(notSqlite(database, 'pg_dump'));
  if (existsSync(file)) throw new BackupError(`${file} exists already; choose another name.`);
  const copy = `${database.file}.backup-${process.pid}`;
  const part = path.join(path.dirname(file), `.${path.basename(file)}.part`);
  await rm(copy, { force: true });
  await rm(part, { force: true });
  try {
    copyForBackup(database.file, copy);
    await sealFile(copy, part, seal.key(BACKUP_KEY), { key: seal.version, at: now });
    await rename(part, file);
    return (await stat(file)).size;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(E[A-Z]+|SQLITE_(FULL|CANTOPEN|READONLY|IOERR.*))$/.test(code)) throw error;
    throw new BackupError(`The backup cannot be written (${code}); give a folder that exists and has room.`, {
      cause: error,
    });
  } finally {
    for (const left of [copy, `${copy}-journal`, part]) await rm(left, { force: true });
  }
}

/** The sentence for databases that are not a file. */
export function notSqlite({ dialect }: Pick<Database, 'dialect'>, tool: 'pg_dump' | 'pg_restore'): string {
  return dialect === 'postgres'
    ? `This database is PostgreSQL; use its own ${tool}, and keep the secret elsewhere.`
    : 'A database in memory has nothing to keep; name a file with --database.';
}
