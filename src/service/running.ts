import { MINUTE } from '#model/time.ts';
import { lastLine } from '#store/inbox.ts';
import { markRunning, markStopped, sweepCrashed } from '#store/running.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';

/** How long a process may say nothing before the others take it for dead (PostgreSQL only). */
const SILENCE = MINUTE;

/** How often `beat` should be called. */
export const BEAT = SILENCE / 3;

/**
 * Says that this process runs, and looks for one that ended without a word. Gives back the newest line at that moment when
 * there is one: whatever waits up to it goes one by one, because one of those lines may be what ended it; else 0.
 */
export async function beat(deps: Pick<Deps, 'db' | 'boot' | 'log'>): Promise<number> {
  return await transaction(deps.db, async (tx) => {
    await markRunning(tx, deps.boot, SILENCE);
    if (!(await sweepCrashed(tx, deps.boot))) return 0;
    deps.log.warn('unclean-stop');
    return await lastLine(tx);
  });
}

/** Says that this process stops as it should. */
export async function stopRunning(deps: Pick<Deps, 'db' | 'boot'>): Promise<void> {
  await transaction(deps.db, (tx) => markStopped(tx, deps.boot));
}
