import { CLOCKS } from '#engine/bot.ts';
import type { ChannelName } from '#model/channel.ts';
import type { Wake } from '#model/event.ts';
import { HOUR, MINUTE } from '#model/time.ts';
import { type DueTimer, dueTimers } from '#store/due-timers.ts';
import { transaction } from '#store/transaction.ts';
import { postponeTimers, skipTimers, turnTimers } from '#store/wake-timers.ts';
import type { WakeDeps } from './deps.ts';
import { join, partJoined } from './join.ts';

/** A reminder that is later than this says something that is no longer true ("kemarin"), and a restart would send all of them at once. */
const NUDGE_LATE = 2 * HOUR;

/** When an erasure or a joining that failed is tried again. */
const AGAIN = 10 * MINUTE;

/**
 * Turns timers that are due into inbox lines. Reminders that are hours late are skipped and recorded; what ends an episode
 * is applied however late, also where it would have followed such a reminder. Erasing, joining and parting are not told to the
 * bot: they are carried out. Gives back how many timers were looked at; 0 means that none is due.
 */
export async function wake(
  deps: WakeDeps,
  { limit, channels }: { readonly limit: number; readonly channels?: readonly ChannelName[] },
): Promise<number> {
  const now = deps.now();
  const { timers: due, looked } = await transaction(deps.db, async (tx) => {
    const found = await dueTimers(tx, now, limit, channels);
    const { timers } = found;
    const late = timers.filter((timer) => timer.wake === 'nudge' && now - timer.due > NUDGE_LATE);
    const ours = timers.filter(({ wake }) => CARRIED_OUT.has(wake));
    const turning = timers.filter((timer) => !late.includes(timer) && !ours.includes(timer));
    await skipTimers(tx, ids(late), { now, rest: CLOCKS.close - CLOCKS.nudge });
    // Put off before the work, so that what fails is not tried again at once.
    await postponeTimers(tx, ids(ours), now + AGAIN);
    await turnTimers(tx, ids(turning));
    return found;
  });
  for (const timer of due) await carryOut(deps, timer);
  if (due.length > 0) deps.nudge('inbox');
  return looked;
}

/** What is carried out here instead of being told to the bot. */
const CARRIED_OUT: ReadonlySet<Wake> = new Set(['forget', 'join', 'part']);

async function carryOut(deps: WakeDeps, { wake, contact }: DueTimer): Promise<void> {
  try {
    if (wake === 'forget') await deps.forget(contact);
    else if (wake === 'join') await join(deps, contact);
    else if (wake === 'part') await partJoined(deps, contact);
  } catch (error) {
    deps.log.error(`${wake}-failed`, { error });
  }
}

function ids(timers: readonly DueTimer[]): number[] {
  return timers.map(({ id }) => id);
}
