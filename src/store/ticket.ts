import { type Insertable, sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { ConversationId, StaffId, TicketId } from '#model/conversation.ts';
import type { Resolution } from '#model/problem.ts';
import type { Instant } from '#model/time.ts';
import type { Tables } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Opens a ticket and gives back its number. */
export async function openTicket(
  tx: Tx,
  ticket: Pick<
    Insertable<Tables['tickets']>,
    'conversation' | 'episode' | 'reason' | 'node' | 'step' | 'opened_at' | 'inbox'
  >,
): Promise<TicketId> {
  const row = await tx.insertInto('tickets').values(ticket).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** Ends a ticket; one that has ended stays as it ended. */
export async function closeTicket(tx: Tx, id: TicketId, resolution: Resolution, now: Instant): Promise<void> {
  await tx
    .updateTable('tickets')
    .set({ closed_at: now, resolution })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
}

/** Says who has a ticket now; null puts it back into the queue, at its old place. */
export async function giveTicket(tx: Tx, id: TicketId, staff: StaffId | null, now: Instant): Promise<void> {
  await tx
    .updateTable('tickets')
    .set({ staff, ...(staff !== null && { taken_at: now }) })
    .where('id', '=', id)
    .execute();
}

/** Counts a message the staff have not seen, or, with `seen`, that they have seen all. */
export async function countUnseen(tx: Tx, id: TicketId, seen = false): Promise<void> {
  await tx
    .updateTable('tickets')
    .set({ unseen: seen ? 0 : sql`unseen + 1` })
    .where('id', '=', id)
    .execute();
}

/** Writes a line for the staff beside a ticket. */
export async function addNote(tx: Tx, note: Insertable<Tables['notes']>): Promise<void> {
  await tx.insertInto('notes').values(note).execute();
}

/** Where the worker of an open ticket is; undefined for a ticket that is closed or was never there. */
export async function findOpenTicket(
  reader: Reader,
  id: TicketId,
): Promise<{ readonly conversation: ConversationId; readonly channel: ChannelName } | undefined> {
  return await reader
    .selectFrom('tickets')
    .innerJoin('conversations', 'conversations.id', 'tickets.conversation')
    .select(['conversations.id as conversation', 'conversations.channel'])
    .where('tickets.id', '=', id)
    .where('tickets.closed_at', 'is', null)
    .executeTakeFirst();
}
