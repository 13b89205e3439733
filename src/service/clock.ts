import { type Duration, type Instant, MINUTE } from '#model/time.ts';
import { writeClockJump } from '#store/clock.ts';
import type { Database } from '#store/database.ts';
import { transaction } from '#store/transaction.ts';

/** The same moment on the clock on the wall, which can be set, and on one that only counts on. */
export interface Clocks {
  readonly wall: Instant;
  readonly steady: Duration;
}

/** How far the wall clock was set between two looks, where that is more than a minute; else 0. */
export function jumpBetween(before: Clocks, after: Clocks): Duration {
  const by = after.wall - before.wall - (after.steady - before.steady);
  return Math.abs(by) > MINUTE ? by : 0;
}

/** Compares two looks at the clocks and keeps a jump for the status page; returns it, or 0. */
export async function watchClock(db: Database, before: Clocks, after: Clocks): Promise<Duration> {
  const by = jumpBetween(before, after);
  if (by !== 0) await transaction(db, (tx) => writeClockJump(tx, { at: after.wall, by }));
  return by;
}
