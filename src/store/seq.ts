import { sql } from 'kysely';

/**
 * The last line of a conversation's transcript, in a query that reads `conversations`. Letters count on in the
 * conversation's own row, which is written with them anyway; messages count on from here, so that receiving one writes one
 * row and not two. Only what waits can be above the row: whatever is handled writes it.
 */
export const lastSeq = sql<number>`coalesce(
  (select case when max(said.seq) > conversations.seq then max(said.seq) end
    from inbox as said where said.conversation = conversations.id and said.handled_at is null),
  conversations.seq)`;
