import { CLOCKS } from '#engine/bot.ts';
import type { ChannelName } from '#model/channel.ts';
import { HOUR, MINUTE } from '#model/time.ts';
import { transaction } from '#store/transaction.ts';
import { type DueTimer, dueTimers, postponeTimers, skipTimers, turnTimers } from '#store/wake-timers.ts';
import type { WakeDeps } from './deps.ts';

/** A reminder that is later than this says something that is no longer true ("kemarin"), and a restart would send all of them at once. */
const NUDGE_LATE = 2 * HOUR;

/** When an erasure that failed is tried again. */
const FORGET_AGAIN = 10 * MINUTE;

/**
 * Turns timers that are due into inbox lines. Reminders that are hours late are skipped and recorded; what ends an episode
 * is applied however late, also where it would have followed such a reminder. An erasure is not told to the bot: it is carried out. Gives back how many timers were due.
 */
export async function wake(
  deps: WakeDeps,
  { limit, channels }: { readonly limit: number; readonly channels?: readonly ChannelName[] },
): Promise<number> {
  const now = deps.now();
  const due = await transaction(deps.db, async (tx) => {
    const timers = await dueTimers(tx, now, limit, channels);
    const late = timers.filter((timer) => timer.wake === 'nudge' && now - timer.due > NUDGE_LATE);
    const erasing = timers.filter((timer) => timer.wake === 'forget');
    const turning = timers.filter((timer) => !late.includes(timer) && !erasing.includes(timer));
    await skipTimers(tx, ids(late), { now, rest: CLOCKS.close - CLOCKS.nudge });
    // Put off before the work, so that an erasure which fails is not tried again at once.
    await postponeTimers(tx, ids(erasing), now + FORGET_AGAIN);
    await turnTimers(tx, ids(turning));
    return timers;
  });
  for (const timer of due) if (timer.wake === 'forget') await erase(deps, timer);
  if (due.length > 0) deps.nudge('inbox');
  return due.length;
}

async function erase(deps: WakeDeps, { contact }: DueTimer): Promise<void> {
  try {
    await deps.forget(contact);
  } catch (error) {
    deps.log.error('forget-failed', { error });
  }
}

function ids(timers: readonly DueTimer[]): number[] {
  return timers.map(({ id }) => id);
}
