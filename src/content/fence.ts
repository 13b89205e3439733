import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The two folders that hold content. */
export const ROOTS = ['flows', 'knowledge'] as const;

/**
 * The real path of a file below the content folder, symbolic links followed; `outside` when it ends up outside
 * `flows/` and `knowledge/`, undefined when there is no such file.
 */
export type Fence = (path: string) => Promise<string | 'outside' | undefined>;

/** Draws the fence around a content folder. */
export async function drawFence(folder: string): Promise<Fence> {
  const homes: string[] = [];
  for (const root of ROOTS) {
    const home = await realpath(join(folder, root)).catch(() => undefined);
    if (home !== undefined) homes.push(home + sep);
  }
  return async (path) => {
    const real = await realpath(join(folder, path)).catch(() => undefined);
    if (real === undefined || !(await stat(real)).isFile()) return undefined;
    return homes.some((home) => real.startsWith(home)) ? real : 'outside';
  };
}
