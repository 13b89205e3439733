import { sql } from 'kysely';
import type { Instant } from '#model/time.ts';
import type { LeasedLetter } from './lease-letters.ts';
import type { Tx } from './transaction.ts';

/** A letter has left: what counts from it starts now. Without an id it keeps the one a receipt brought. */
export async function settleSent(
  tx: Tx,
  letter: LeasedLetter,
  externalId: string | null,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      state: 'sent',
      reason: null,
      ...(externalId !== null && { external_id: externalId }),
      sent_at: at,
      settled_at: at,
      lease_holder: null,
      lease_until: null,
    })
    .where('id', '=', letter.id)
    .execute();
  if (letter.asks) {
    await tx
      .updateTable('conversations')
      .set({ asked_at: at })
      .where('id', '=', letter.conversation)
      .where('sprint', '=', letter.sprint)
      .execute();
  }
  await startTimers(tx, letter, at);
}

/** A letter will never leave. What counts from it starts all the same, so that no episode stays open for ever. */
export async function settleFailed(tx: Tx, letter: LeasedLetter, reason: string, at: Instant): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'failed', reason, settled_at: at, lease_holder: null, lease_until: null })
    .where('id', '=', letter.id)
    .where('settled_at', 'is', null)
    .execute();
  await startTimers(tx, letter, at);
}

/** A letter goes back to wait until `due`; parts that have left, as far as anybody knows, are not sent again. */
export async function putBack(
  tx: Tx,
  letter: LeasedLetter,
  back: { readonly due: Instant; readonly reason: string; readonly partsSent: number },
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      due: back.due,
      reason: back.reason,
      parts_sent: sql`case when parts_sent > ${back.partsSent} then parts_sent else ${back.partsSent} end`,
      lease_holder: null,
      lease_until: null,
    })
    .where('id', '=', letter.id)
    .where('settled_at', 'is', null)
    .execute();
}

/** Remembers that a part of a letter has left. */
export async function countPart(tx: Tx, letter: LeasedLetter, partsSent: number): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ parts_sent: partsSent })
    .where('id', '=', letter.id)
    .where('parts_sent', '<', partsSent)
    .execute();
}

/** Nobody can be reached at an address any more: what waits for it will never leave, and what counts from that starts now. */
export async function closeAddress(tx: Tx, address: number, reason: string, at: Instant): Promise<void> {
  await tx
    .updateTable('addresses')
    .set({ dead_at: at })
    .where('id', '=', address)
    .where('dead_at', 'is', null)
    .execute();
  const letters = await tx
    .updateTable('outbox')
    .set({ state: 'failed', reason, settled_at: at })
    .where('address', '=', address)
    .where(
      'conversation',
      'in',
      sql<number>`(select conversations.id from conversations join addresses on addresses.contact = conversations.contact where addresses.id = ${address})`,
    )
    .where('settled_at', 'is', null)
    .where('lease_holder', 'is', null)
    .returning(['id', 'conversation'])
    .execute();
  for (const letter of letters) await startTimers(tx, letter, at);
}

async function startTimers(
  tx: Tx,
  letter: Pick<LeasedLetter, 'id' | 'conversation'>,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('timers')
    .set({ due: sql`cast(${at} as bigint) + after` })
    .where('conversation', '=', letter.conversation)
    .where('letter', '=', letter.id)
    .where('due', 'is', null)
    .execute();
}
