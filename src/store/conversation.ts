import { type Selectable, sql, type Updateable } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { Conversation, ConversationId, TicketId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { updateMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** What a message may change of a conversation before anybody has read it. */
export interface Heard {
  readonly id: ConversationId;
  readonly channel: ChannelName;
  readonly address: number;
  readonly guarded: 'password' | 'code' | null;
  readonly guarded_until: Instant | null;
}

/** Notes where replies go from now on, and what may be typed next. */
export async function heard(tx: Tx, rows: readonly Heard[]): Promise<void> {
  await updateMany(tx, 'conversations', HEARD, rows);
}

const HEARD = { channel: 'text', address: 'bigint', guarded: 'text', guarded_until: 'bigint' } as const;

/** Where answers of these conversations go, addresses sealed. */
export async function readReplyAddresses(reader: Reader, conversations: readonly ConversationId[]) {
  return await reader
    .selectFrom('conversations')
    .innerJoin('addresses', 'addresses.id', 'conversations.address')
    .select(['addresses.channel', 'addresses.sealed'])
    .where(among(reader, 'conversations.id', conversations))
    .execute();
}

/** Everything one turn changes of a conversation. */
export type Turned = Pick<
  Selectable<Tables['conversations']>,
  | 'language'
  | 'revision'
  | 'pinned_at'
  | 'mode'
  | 'node'
  | 'owner'
  | 'ticket'
  | 'epoch'
  | 'sprint'
  | 'seq'
  | 'asked_at'
  | 'nudge'
  | 'episode'
  | 'consent'
  | 'quiet'
  | 'memory'
  | 'expects'
  | 'active_at'
  | 'line'
> & { readonly id: ConversationId };

/** Saves conversations after a turn. */
export async function saveConversations(tx: Tx, rows: readonly Turned[]): Promise<void> {
  await updateMany(tx, 'conversations', TURNED, rows);
}

const TURNED = {
  language: 'text',
  revision: 'text',
  pinned_at: 'bigint',
  mode: 'text',
  node: 'text',
  owner: 'text',
  ticket: 'bigint',
  epoch: 'bigint',
  sprint: 'bigint',
  seq: 'bigint',
  asked_at: 'bigint',
  nudge: 'bigint',
  episode: 'bigint',
  consent: 'text',
  quiet: 'bigint',
  memory: 'text',
  expects: 'text',
  active_at: 'bigint',
  line: 'bigint',
} as const;

/** The network a conversation is on now. */
export async function readChannel(reader: Reader, id: ConversationId): Promise<ChannelName> {
  const row = await reader
    .selectFrom('conversations')
    .select('channel')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.channel;
}

/** Changes single columns of one conversation. */
export async function changeConversation(
  tx: Tx,
  id: ConversationId,
  changes: Updateable<Tables['conversations']>,
): Promise<void> {
  await tx.updateTable('conversations').set(changes).where('id', '=', id).execute();
}

/** A conversation's row as `step` sees it. */
export function toConversation(row: Selectable<Tables['conversations']>): Conversation {
  return {
    id: row.id,
    language: row.language,
    revision: row.revision,
    pinnedAt: row.pinned_at,
    mode: JSON.parse(row.mode),
    owner: row.owner,
    ticket: row.ticket,
    epoch: row.epoch,
    sprint: row.sprint,
    askedAt: row.asked_at,
    episode: row.episode,
    consent: row.consent,
    quiet: row.quiet === 1,
    memory: JSON.parse(row.memory),
  };
}

/** Gives a conversation an open ticket; where the bot was speaking, the worker now waits in the queue. */
export async function queueConversation(tx: Tx, id: ConversationId, ticket: TicketId): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ ticket, owner: sql`case when owner = 'bot' then 'queue' else owner end` })
    .where('id', '=', id)
    .execute();
}
