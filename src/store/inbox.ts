import { sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import { ATTEMPTS } from '#model/limits.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { insertMany, updateMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** What kind of line it is. */
export type InboxKind = Tables['inbox']['kind'];

/** A line for the inbox. The same external id a second time is left out. */
export interface Incoming {
  readonly channel: ChannelName;
  readonly external_id: string;
  readonly kind: InboxKind;
  readonly conversation: ConversationId | null;
  readonly address: number | null;
  readonly seq: number | null;
  readonly at: Instant;
  readonly text: string | null;
  readonly token: string | null;
  readonly media: Tables['inbox']['media'];
  readonly media_ref: string | null;
  readonly detail: string | null;
  readonly state: 'waiting' | 'unreadable';
  readonly handled_at: Instant | null;
}

const ONCE = 'on conflict (external_id) do nothing';

/** Stores what happened, each line once. */
export async function addIncoming(tx: Tx, rows: readonly Incoming[]): Promise<void> {
  await insertMany(tx, 'inbox', rows, { conflict: ONCE });
}

/** A line from the console or the shell itself, to be handled like a message; false when it was there already. */
export async function addAct(
  tx: Tx,
  act: Pick<Incoming, 'channel' | 'external_id' | 'conversation' | 'at'> & {
    readonly kind: Exclude<InboxKind, 'message' | 'unreadable'>;
    readonly text?: string;
    readonly detail?: object;
  },
): Promise<boolean> {
  const { text, detail, ...rest } = act;
  const row: Incoming = {
    ...rest,
    address: null,
    seq: null,
    text: text ?? null,
    token: null,
    media: null,
    media_ref: null,
    detail: detail === undefined ? null : JSON.stringify(detail),
    state: 'waiting',
    handled_at: null,
  };
  const added = await insertMany(tx, 'inbox', [row], { conflict: ONCE, returning: ['id'] });
  return added.length > 0;
}

/** Marks lines as handled; each keeps the text and the token it is given here. */
export async function finishLines(
  tx: Tx,
  lines: readonly { readonly id: number; readonly text: string | null; readonly token: string | null }[],
  now: Instant,
): Promise<void> {
  await updateMany(
    tx,
    'inbox',
    { text: 'text', token: 'text', state: 'text', handled_at: 'bigint' },
    lines.map((line) => ({ ...line, state: 'done' as const, handled_at: now })),
  );
}

/** Blanks what was written in these conversations; that and when something was written stays, and tapped labels do. */
export async function blankConversations(tx: Tx, conversations: readonly ConversationId[]): Promise<void> {
  if (conversations.length === 0) return;
  await tx
    .updateTable('inbox')
    .set({ text: null })
    .where(among(tx, 'conversation', conversations))
    .where('text', 'is not', null)
    .where('token', 'is', null)
    .where('handled_at', 'is not', null)
    .execute();
}

/** Forgets the networks' handles of pictures and voice messages of these conversations. */
export async function dropMedia(tx: Tx, conversations: readonly ConversationId[]): Promise<void> {
  if (conversations.length === 0) return;
  await tx
    .updateTable('inbox')
    .set({ media_ref: null })
    .where(among(tx, 'conversation', conversations))
    .where('media_ref', 'is not', null)
    .where('handled_at', 'is not', null)
    .execute();
}

/** Counts a try before it is made; gives back how many there were with this one, or undefined when there were enough. */
export async function countAttempt(tx: Tx, id: number): Promise<number | undefined> {
  const row = await tx
    .updateTable('inbox')
    .set({ attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('attempts', '<', ATTEMPTS)
    .where('handled_at', 'is', null)
    .returning('attempts')
    .executeTakeFirst();
  return row?.attempts;
}

/** Puts a line aside for a person; false when somebody has handled it meanwhile. */
export async function putAside(tx: Tx, id: number, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('inbox')
    .set({ state: 'set-aside', handled_at: now })
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0;
}

/** The newest line; 0 when there is none. */
export async function lastLine(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('inbox')
    .select((expression) => expression.fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}
