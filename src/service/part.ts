import type { ConversationId } from '#model/conversation.ts';
import { DAY, type Duration } from '#model/time.ts';
import { addressesOf } from '#store/contact.ts';
import { changeConversation } from '#store/conversation.ts';
import { type Merge, moveBack, readSides, type Side } from '#store/merge.ts';
import { moveLines } from '#store/move-lines.ts';
import type { Tx } from '#store/transaction.ts';

/** How long two contacts that were merged can be parted again. */
export const PARTABLE: Duration = 30 * DAY;

/**
 * Undoes a merge: addresses, episodes and what came over those addresses and was not handled yet go back. Nothing that was
 * said meanwhile moves. Gives back both conversations, or undefined when one is gone.
 */
export async function part(
  tx: Tx,
  merge: Merge,
): Promise<{ readonly kept: ConversationId; readonly gone: ConversationId } | undefined> {
  const sides = await readSides(tx, [merge.kept, merge.gone]);
  const kept = sides.find(({ contact }) => contact === merge.kept);
  const gone = sides.find(({ contact }) => contact === merge.gone);
  if (kept === undefined || gone === undefined) return undefined;
  await moveBack(tx, merge);
  const seq = Math.max(kept.last, gone.last);
  const theirs = await settleAt(tx, gone, seq);
  await settleAt(tx, kept, kept.seq);
  await moveLines(tx, kept.id, { id: gone.id, seq }, theirs);
  return { kept: kept.id, gone: gone.id };
}

/** Lets a conversation answer at an address that is its contact's; gives back all of them. */
async function settleAt(tx: Tx, { id, contact, address }: Side, seq: number): Promise<readonly number[]> {
  const addresses = await addressesOf(tx, contact);
  const current = addresses.find((each) => each.id === address) ?? addresses[0];
  if (current !== undefined) {
    await changeConversation(tx, id, { seq, address: current.id, channel: current.channel });
  }
  return addresses.map((each) => each.id);
}
