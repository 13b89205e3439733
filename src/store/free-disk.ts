import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { type Instant, SECOND } from '#model/time.ts';
import type { Database } from './database.ts';

/** Tells the bytes free where a SQLite file lies, looked up at most once a second; Infinity for somebody else's disk. */
export function freeDisk({ file }: Pick<Database, 'file'>, now: () => Instant): () => Promise<number> {
  if (file === null) return async () => Number.POSITIVE_INFINITY;
  let looked = { at: Number.NEGATIVE_INFINITY, free: 0 };
  return async () => {
    if (Math.abs(now() - looked.at) < SECOND) return looked.free;
    const { bavail, bsize } = await statfs(path.dirname(file));
    looked = { at: now(), free: bavail * bsize };
    return looked.free;
  };
}
