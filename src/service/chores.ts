import { HOUR, SECOND } from '#model/time.ts';
import { acquireLease, type Lease, releaseLease } from '#store/lease.ts';
import { transaction } from '#store/transaction.ts';
import { watchClock } from './clock.ts';
import { startCycle } from './cycle.ts';
import type { Deps } from './deps.ts';
import { retain } from './retention.ts';

/** How often the clock on the wall is compared with one that only counts on. */
const LOOK = 30 * SECOND;

/** How long one process keeps the right to blank texts. It renews it every hour; another takes over when it has ended. */
const KEEP = 2 * HOUR;

/**
 * Starts what is done beside the conversations: keeping no text longer than `textDays`, which one process does for all, and
 * noticing a clock that was set. Returns how to stop; `signal` ends a retention that is under way.
 */
export function startChores(deps: Deps, textDays: number, signal: AbortSignal): () => Promise<void> {
  const look = () => ({ wall: deps.now(), steady: performance.now() });
  let before = look();
  let lease: Lease | undefined;
  const chores = [
    startCycle('retain', HOUR, deps.log, async () => {
      lease = await transaction(deps.db, (tx) => acquireLease(tx, 'chore:retain', deps.boot, KEEP));
      if (lease !== undefined) await retain({ db: deps.db, now: deps.now, signal }, textDays);
      return 'idle';
    }),
    startCycle('clock', LOOK, deps.log, async () => {
      const after = look();
      await watchClock(deps.db, before, after);
      before = after;
      return 'idle';
    }),
  ];
  return async () => {
    await Promise.all(chores.map((chore) => chore.stop()));
    const held = lease;
    if (held !== undefined) await transaction(deps.db, (tx) => releaseLease(tx, held));
  };
}
