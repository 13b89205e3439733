import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Bytes kept back: deleting writes a log first, and that needs room even when the disk is full. */
const RESERVE = 32 * 1_024 * 1_024;

/** How many times its size must be free before a reserve is made. */
const PLENTY = 20;

const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT)$/;

function reserveOf(file: string): string {
  return `${file}-reserve`;
}

/** Keeps room beside a SQLite file for the day the disk is full; does nothing while the disk is short of it already. */
export function keepReserve(file: string): void {
  const reserve = reserveOf(file);
  if (existsSync(reserve)) return;
  const { bavail, bsize } = statfsSync(path.dirname(file));
  if (bavail * bsize < RESERVE * PLENTY) return;
  const handle = openSync(reserve, 'w', 0o600);
  try {
    // Written, not only sized: a file of holes takes no room.
    const piece = Buffer.alloc(1_024 * 1_024, 1);
    for (let written = 0; written < RESERVE; written += piece.length) writeSync(handle, piece);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Does what makes room or must not wait (erasing); when the disk is full, once more with the reserve given up. */
export async function withReserve<T>(file: string | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (file === null || !FULL.test(code) || !existsSync(reserveOf(file))) throw error;
    rmSync(reserveOf(file));
    return await work();
  }
}
