import { type RawBuilder, sql } from 'kysely';
import type { ConversationId } from '#model/conversation.ts';
import { dialectOf } from './dialect.ts';
import type { Tx } from './transaction.ts';

/**
 * The inbox lines of conversations, as a list for `in`: those that wait, and from the newest handled one, which the
 * conversation names, back from line to line. `which` is the condition on the column with a conversation's id. An index by
 * conversation would cost a page for every message; this costs a look at each line, which is read anyway. `union`, because
 * links that led round in a circle must not keep the process for ever.
 */
export function linesOf(which: (conversation: string) => RawBuilder<boolean>): RawBuilder<number> {
  return sql<number>`(
    with recursive walk (id) as (
      select id from inbox where handled_at is null and ${which('inbox.conversation')}
      union
      select line from conversations where line is not null and ${which('conversations.id')}
      union
      select inbox.before from walk join inbox on inbox.id = walk.id where inbox.before is not null)
    select id from walk)`;
}

/** The same of one conversation. */
export function linesOfOne(conversation: ConversationId): RawBuilder<number> {
  return linesOf((column) => sql<boolean>`${sql.ref(column)} = ${conversation}`);
}

/**
 * Locks the conversation of a line, so that nobody adds a line to it meanwhile; undefined for a line of none. A turn does
 * so by claiming.
 */
export async function lockTalk(tx: Tx, line: number) {
  const query = tx
    .selectFrom('conversations')
    .innerJoin('inbox', 'inbox.conversation', 'conversations.id')
    .select(['conversations.id', 'conversations.line', 'conversations.seq', 'inbox.seq as said'])
    .where('inbox.id', '=', line);
  return await (dialectOf(tx) === 'postgres' ? query.forUpdate('conversations') : query).executeTakeFirst();
}

/** Makes a line that was handled outside a turn the newest of its conversation, which counts on from it. */
export async function linkLine(tx: Tx, line: number): Promise<void> {
  const talk = await lockTalk(tx, line);
  if (talk === undefined) return;
  await tx.updateTable('inbox').set({ before: talk.line }).where('id', '=', line).execute();
  await tx
    .updateTable('conversations')
    .set({ line, seq: Math.max(talk.seq, talk.said ?? 0) })
    .where('id', '=', talk.id)
    .execute();
}

/** Whether a conversation is still there; on PostgreSQL it then stays until what is written into it has been. */
export async function isThere(tx: Tx, conversation: ConversationId): Promise<boolean> {
  const query = tx.selectFrom('conversations').select('id').where('id', '=', conversation);
  const row = await (dialectOf(tx) === 'postgres' ? query.forKeyShare() : query).executeTakeFirst();
  return row !== undefined;
}

/** Deletes a conversation with its lines, and with them the letters that answered them. */
export async function dropConversation(tx: Tx, conversation: ConversationId): Promise<void> {
  await tx.deleteFrom('inbox').where('id', 'in', linesOfOne(conversation)).execute();
  await tx.deleteFrom('conversations').where('id', '=', conversation).execute();
}

/** When a worker last wrote over one address, in a query; null when never. */
export function heardOver(conversation: string, address: string): RawBuilder<number | null> {
  const lines = linesOf((column) => sql<boolean>`${sql.ref(column)} = ${sql.ref(conversation)}`);
  return sql`(select max(said.at) from inbox as said where said.id in ${lines}
    and said.address = ${sql.ref(address)} and said.kind = 'message')`;
}
