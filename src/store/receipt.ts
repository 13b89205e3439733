import { sql } from 'kysely';
import type { ChannelName, Receipt } from '#model/channel.ts';
import type { Tx } from './transaction.ts';

// Networks repeat receipts and send them out of order: a letter's state only moves to the right.
const BEFORE = {
  sent: sql`('maybe')`,
  delivered: sql`('maybe', 'sent')`,
  read: sql`('maybe', 'sent', 'delivered')`,
  failed: sql`('maybe', 'sent')`,
} as const;

/** Notes what a network said about the letter it knows by this (fingerprinted) id. */
export async function noteReceipt(
  tx: Tx,
  channel: ChannelName,
  externalId: string,
  { state }: Receipt,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state, ...(state === 'failed' && { reason: 'receipt' }) })
    .where('channel', '=', channel)
    .where('external_id', '=', externalId)
    .where(sql<boolean>`state in ${BEFORE[state]}`)
    .execute();
}
