import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';

/** Another process runs on this file; its message is one sentence for the operator. */
export class InstanceHeld extends Error {
  override readonly name = 'InstanceHeld';

  constructor(file: string) {
    super(`Another Posko is running on ${file}; stop it first, or choose another file with --database.`);
  }
}

/**
 * The files this process holds, with what locks them: it may do to them what others may not. A lock that nothing
 * pointed to would be let go by the garbage collector.
 */
const mine = new Map<string, Sqlite.Database>();

/**
 * Makes sure that only one process runs on a SQLite file, until the returned function is called. The lock is the
 * operating system's, held by an open transaction on a file beside it, so it ends with the process however that ends. Makes the folder where it is missing.
 */
export function lockInstance(file: string): () => void {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = new Sqlite(`${file}-lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') throw new InstanceHeld(file);
    throw error;
  }
  const held = path.resolve(file);
  mine.set(held, lock);
  return () => {
    mine.delete(held);
    lock.close();
  };
}

/** Whether a process runs on this file now. */
export function isInstanceHeld(file: string): boolean {
  try {
    lockInstance(file)();
    return false;
  } catch (error) {
    if (error instanceof InstanceHeld) return true;
    throw error;
  }
}

/** Whether a process other than this one runs on this file now. Leaves no file behind where there was none. */
export function isHeldElsewhere(file: string): boolean {
  return !mine.has(path.resolve(file)) && existsSync(`${file}-lock`) && isInstanceHeld(file);
}
