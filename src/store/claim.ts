import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import { among } from './among.ts';
import { dialectOf } from './dialect.ts';
import type { Tables } from './schema.ts';
import { lastSeq } from './seq.ts';
import type { Reader, Tx } from './transaction.ts';

type Inbox = Selectable<Tables['inbox']>;

/** The oldest waiting line of a conversation, and the conversation as it stands (`seq` is the last line of its transcript). */
export interface Claimed
  extends Pick<Inbox, 'kind' | 'at' | 'text' | 'token' | 'media' | 'detail' | 'attempts'> {
  readonly inbox: number;
  /** Messages waiting, this one included. */
  readonly messages: number;
  readonly conversation: Selectable<Tables['conversations']>;
}

/** Which conversations to look at. */
export interface Scope {
  readonly limit: number;
  /** Only lines of these channels; all where absent. */
  readonly channels?: readonly ChannelName[];
  /** Only this conversation. */
  readonly conversation?: number;
}

/**
 * The oldest waiting line of each of up to `limit` conversations, oldest first. One of each: whoever writes 200 messages
 * keeps nobody waiting, and nobody's second message is handled before the first is done.
 *
 * On PostgreSQL the conversations are locked first, and only then, on the same connection, is it read what waits for
 * them. A single statement that locks and reads hands the same line to two sessions: the second one waits for nothing
 * (`skip locked`), but what it joins was read before the first one committed.
 */
export async function claim(tx: Tx, scope: Scope): Promise<Claimed[]> {
  if (dialectOf(tx) === 'sqlite') return await readHeads(tx, scope);
  const locked = await sql<{ id: number }>`
    select conversations.id
    from ${waiting(tx, scope)} as head
    join conversations on conversations.id = head.conversation
    order by head.id
    limit ${scope.limit}
    for update of conversations skip locked`.execute(tx);
  const ids = locked.rows.map(({ id }) => id);
  return ids.length === 0 ? [] : await readHeads(tx, scope, ids);
}

async function readHeads(tx: Tx, scope: Scope, ids?: readonly number[]): Promise<Claimed[]> {
  const { rows } = await sql<Selectable<Tables['conversations']> & Prefixed>`
    select conversations.*, ${lastSeq} as in_seq, head.id as in_id, head.messages as in_messages, inbox.kind as in_kind, inbox.at as in_at,
      inbox.text as in_text, inbox.token as in_token, inbox.media as in_media, inbox.detail as in_detail,
      inbox.attempts as in_attempts
    from (select * from ${waiting(tx, scope, ids)} as heads order by id limit ${scope.limit}) as head
    join inbox on inbox.id = head.id
    join conversations on conversations.id = head.conversation
    order by head.id`.execute(tx);
  return rows.map((row) => {
    row.seq = row.in_seq;
    return {
      inbox: row.in_id,
      messages: row.in_messages,
      kind: row.in_kind,
      at: row.in_at,
      text: row.in_text,
      token: row.in_token,
      media: row.in_media,
      detail: row.in_detail,
      attempts: row.in_attempts,
      // With the line's columns still in it: copying the others out costs more than reading them did.
      conversation: row,
    };
  });
}

interface Prefixed {
  in_seq: number;
  in_id: number;
  in_messages: number;
  in_kind: Inbox['kind'];
  in_at: number;
  in_text: string | null;
  in_token: string | null;
  in_media: Inbox['media'];
  in_detail: string | null;
  in_attempts: number;
}

/** Per conversation its oldest waiting line and how many messages wait; read from the partial index alone. */
function waiting(reader: Reader, scope: Scope, ids?: readonly number[]): RawBuilder<unknown> {
  const conditions = [
    sql`handled_at is null`,
    ...(scope.channels === undefined ? [] : [among(reader, 'channel', scope.channels)]),
    ...(scope.conversation === undefined ? [] : [sql`conversation = ${scope.conversation}`]),
    ...(ids === undefined ? [] : [among(reader, 'conversation', ids)]),
  ];
  return sql`(
    select conversation, min(id) as id, count(case when kind = 'message' then 1 end) as messages
    from inbox where ${sql.join(conditions, sql` and `)}
    group by conversation)`;
}
