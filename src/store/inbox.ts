import { sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import { ATTEMPTS } from '#model/limits.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { insertMany, updateMany } from './bulk.ts';
import { isThere, linesOf, linkLine, lockTalk } from './lines.ts';
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
  const waiting = rows.filter(({ handled_at }) => handled_at === null);
  await insertMany(tx, 'inbox', waiting, { conflict: ONCE });
  if (waiting.length === rows.length) return;
  const done = rows.filter(({ handled_at }) => handled_at !== null);
  const added = await insertMany<'inbox', { id: number }>(tx, 'inbox', done, {
    conflict: ONCE,
    returning: ['id'],
  });
  for (const { id } of added) await linkLine(tx, id);
}

/** A line from the console or the shell itself, to be handled like a message; false when it was there already, or its conversation is gone. */
export async function addAct(
  tx: Tx,
  act: Pick<Incoming, 'channel' | 'external_id' | 'at'> & {
    readonly conversation: ConversationId;
    readonly kind: Exclude<InboxKind, 'message' | 'unreadable'>;
    readonly text?: string;
    readonly detail?: object;
  },
): Promise<boolean> {
  if (!(await isThere(tx, act.conversation))) return false;
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

/** Marks lines as handled, each the newest of its conversation; it keeps the text and the token it is given here. */
export async function finishLines(
  tx: Tx,
  lines: readonly {
    readonly id: number;
    readonly before: number | null;
    readonly text: string | null;
    readonly token: string | null;
  }[],
  now: Instant,
): Promise<void> {
  await updateMany(
    tx,
    'inbox',
    { before: 'bigint', text: 'text', token: 'text', state: 'text', handled_at: 'bigint' },
    lines.map((line) => ({ ...line, state: 'done' as const, handled_at: now })),
  );
}

/** Blanks what was written in these conversations; that and when something was written stays, and tapped labels do. */
export async function blankConversations(tx: Tx, conversations: readonly ConversationId[]): Promise<void> {
  if (conversations.length === 0) return;
  await tx
    .updateTable('inbox')
    .set({ text: null })
    .where(
      'id',
      'in',
      linesOf((column) => among(tx, column, conversations)),
    )
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
    .where(
      'id',
      'in',
      linesOf((column) => among(tx, column, conversations)),
    )
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
  // First, because a turn locks in this order, too.
  await lockTalk(tx, id);
  const { numUpdatedRows } = await tx
    .updateTable('inbox')
    .set({ state: 'set-aside', handled_at: now })
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) await linkLine(tx, id);
  return numUpdatedRows > 0n;
}

/** The newest line; 0 when there is none. */
export async function lastLine(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('inbox')
    .select((expression) => expression.fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}
