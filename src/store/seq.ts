import { sql } from 'kysely';

/**
 * The last line of a conversation's transcript, in a query that reads `conversations`. Letters count on in the
 * conversation's own row, which is written with them anyway; messages count on from here, so that receiving one writes one
 * row and not two.
 */
export const lastSeq = sql<number>`coalesce(
  (select case when max(said.seq) > conversations.seq then max(said.seq) end
    from inbox as said where said.conversation = conversations.id),
  conversations.seq)`;
