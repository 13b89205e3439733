import type { Arrival, ChannelName } from '#model/channel.ts';
import { isDown } from '#store/faults.ts';
import { transaction } from '#store/transaction.ts';
import { storeArrivals, storeUnreadable } from './arrival.ts';
import type { ReceiveDeps } from './deps.ts';
import { refuseFullDisk } from './disk.ts';
import { release } from './release.ts';
import { twice } from './twice.ts';

/** An arrival and the channel it came by. */
export interface Brought {
  readonly channel: ChannelName;
  readonly arrival: Arrival;
}

/**
 * Stores what a network brought: masked, with sealed addresses, each message once. Resolves after commit, and only then
 * may the network be told. What cannot be stored among others is stored alone, and what cannot be stored at all becomes
 * an `unreadable` row, so that a channel is never deaf. Rejects when the database is down or the disk is full.
 */
export async function receive(deps: ReceiveDeps, brought: readonly Brought[]): Promise<void> {
  if (brought.length === 0) return;
  await refuseFullDisk(deps);
  try {
    await storeTogether(deps, brought);
  } catch (error) {
    if (isDown(error)) throw error;
    if (brought.length > 1) deps.log.warn('receive-one-by-one', { count: brought.length, error });
    for (const one of brought) await storeAlone(deps, one);
  }
  deps.nudge('inbox');
}

/** Two processes may meet the same newcomer at the same time; the slower one finds the faster one's rows at its second try. */
async function storeTogether(deps: ReceiveDeps, brought: readonly Brought[]): Promise<void> {
  await twice(deps.db, async (tx) => {
    await storeArrivals(deps, tx, brought);
    await release(deps, tx, brought);
  });
}

async function storeAlone(deps: ReceiveDeps, one: Brought): Promise<void> {
  try {
    await storeTogether(deps, [one]);
  } catch (error) {
    if (isDown(error)) throw error;
    deps.log.error('arrival-unreadable', { channel: one.channel, error });
    await transaction(deps.db, (tx) => storeUnreadable(deps, tx, one));
  }
}
