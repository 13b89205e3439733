import type { ChannelName } from '#model/channel.ts';
import { findWriters } from '#store/contact.ts';
import { addressMark } from './caller.ts';
import type { Deps } from './deps.ts';
import { twice } from './twice.ts';
import { unite } from './unite.ts';

/**
 * These addresses are one person's: they are given to the contact who has written from one of them, and where two contacts
 * have, these are merged. Nothing to do while nobody has.
 */
export async function link(deps: Deps, channel: ChannelName, addresses: readonly string[]): Promise<void> {
  const marks = new Map(addresses.map((address) => [addressMark(deps.seal, channel, address), address]));
  if (marks.size < 2) return;
  const caller = { channel, addresses: marks, name: undefined, at: deps.now(), readable: true };
  await twice(deps.db, async (tx) => {
    await unite(deps, tx, [caller], await findWriters(tx, [...marks.keys()]));
  });
  deps.nudge('inbox');
}
