import { sql } from 'kysely';
import type { ChannelName, Receipt } from '#model/channel.ts';
import { HELD, holdAgain } from './held.ts';
import type { Tx } from './transaction.ts';

// Networks repeat receipts and send them out of order: a letter's state only moves to the right.
const BEFORE = {
  sent: sql`('maybe')`,
  delivered: sql`('maybe', 'sent')`,
  read: sql`('maybe', 'sent', 'delivered')`,
  failed: sql`('maybe', 'sent')`,
} as const;

/** Notes what a network said about the letter it knows by this (fingerprinted) id, or about the part it gives back. */
export async function noteReceipt(
  tx: Tx,
  channel: ChannelName,
  externalId: string,
  receipt: Receipt,
): Promise<void> {
  const { state, reason } = receipt;
  if (state === 'failed' && reason === HELD) return await holdAgain(tx, channel, externalId, receipt.at);
  await tx
    .updateTable('outbox')
    .set({ state, ...(state === 'failed' && { reason: reason ?? 'receipt' }) })
    .where('channel', '=', channel)
    .where('external_id', '=', externalId)
    .where(sql<boolean>`state in ${BEFORE[state]}`)
    .execute();
  if (receipt.letter !== undefined && state !== 'failed') await noteLeft(tx, channel, externalId, receipt);
}

/**
 * A part of a letter that is still waiting has left, though nobody could say so when it was sent: it is not sent again,
 * and the letter is looked at now. A part before the first (-1) is no part of the letter.
 */
async function noteLeft(
  tx: Tx,
  channel: ChannelName,
  externalId: string,
  { letter, part = 0, at }: Receipt,
): Promise<void> {
  if (letter === undefined || part < 0) return;
  await tx
    .updateTable('outbox')
    .set({ parts_sent: part + 1, due: at, external_id: externalId })
    .where('id', '=', letter)
    .where('channel', '=', channel)
    .where('settled_at', 'is', null)
    .where('attempts', '>', 0)
    .where('parts_sent', '<=', part)
    .execute();
}
