import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { linesOf } from './lines.ts';
import { restingBehind } from './merge.ts';
import type { Tx } from './transaction.ts';

/** What stands in place of an address that was left: a fingerprint and a sealed address of nobody. */
export interface Nobody {
  readonly fingerprint: string;
  readonly sealed: string;
}

/**
 * Unlinks a web address (by its fingerprint) from whoever used it, so that it can neither be read nor written to, and
 * blanks what was written over it unless a ticket is open. Nothing to do for an unknown one.
 */
export async function partWith(tx: Tx, fingerprint: string, instead: Nobody, now: Instant): Promise<void> {
  const address = await tx
    .selectFrom('addresses')
    .innerJoin('conversations', 'conversations.contact', 'addresses.contact')
    .where('addresses.channel', '=', 'web')
    .where('addresses.fingerprint', '=', fingerprint)
    .select(['addresses.id', 'conversations.id as conversation', 'conversations.ticket'])
    .executeTakeFirst();
  if (address === undefined) return;
  await tx
    .updateTable('addresses')
    .set({ ...instead, dead_at: now })
    .where('id', '=', address.id)
    .execute();
  if (address.ticket !== null) return;
  // What was written before two conversations were joined stands in the one that rests.
  const all = [address.conversation, ...(await restingBehind(tx, [address.conversation]))];
  await tx
    .updateTable('inbox')
    .set({ text: null })
    .where(
      'id',
      'in',
      linesOf((column) => among(tx, column, all)),
    )
    .where('address', '=', address.id)
    .where('handled_at', 'is not', null)
    .execute();
}
