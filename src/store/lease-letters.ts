import { type RawBuilder, sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import type { Language } from '#model/language.ts';
import { type Duration, type Instant, MINUTE } from '#model/time.ts';
import { among } from './among.ts';
import { databaseNow } from './database-clock.ts';
import { dialectOf } from './dialect.ts';
import { heardOver } from './lines.ts';
import type { Reader, Tx } from './transaction.ts';

/** Longer than any network takes to answer; a letter whose process died is sent again after it. */
const LEASE: Duration = 2 * MINUTE;

/** A letter that this process, and no other, may send now. */
export interface LeasedLetter {
  readonly id: number;
  readonly conversation: ConversationId;
  readonly sprint: number;
  readonly address: number;
  /** The address, sealed; `dead` when nobody can be reached there. */
  readonly sealed: string;
  readonly dead: boolean;
  readonly body: string;
  readonly asks: boolean;
  /** Nobody waits for it. */
  readonly unasked: boolean;
  /** Why it did not leave before; null at the first try. */
  readonly reason: string | null;
  readonly language: Language;
  /** When the person last wrote from this address; null when never, or where nobody asked (`Order.windowed`). */
  readonly heardAt: Instant | null;
  /** Tries, this one included. */
  readonly attempts: number;
  readonly partsSent: number;
  readonly createdAt: Instant;
}

/** Which letters are wanted, and by whom. */
export interface Order {
  readonly channel: ChannelName;
  /** The boot id of this process. */
  readonly holder: string;
  readonly now: Instant;
  readonly limit: number;
  /** Conversations that must wait a little (rates). */
  readonly except: readonly ConversationId[];
  /** Whether it matters when each person last wrote. */
  readonly windowed: boolean;
}

interface Candidate {
  id: number;
  conversation: number;
  sprint: number;
  address: number;
  sealed: string;
  dead_at: number | null;
  body: string;
  asks: number;
  priority: number;
  reason: string | null;
  language: Language;
  heard_at: number | null;
  attempts: number;
  parts_sent: number;
  created_at: number;
  stale: number | boolean;
}

/**
 * Leases up to `limit` letters, at most one per contact and in each contact's order. A bot's letter whose conversation has
 * changed hands since is superseded instead: the epoch is read in the same transaction, under the conversation's lock.
 */
export async function leaseLetters(tx: Tx, order: Order): Promise<LeasedLetter[]> {
  const letters = await candidates(tx, order);
  const stale = letters.filter((letter) => Boolean(letter.stale));
  if (stale.length > 0) {
    await supersede(tx, stale, order.now);
    return await leaseLetters(tx, order);
  }
  if (letters.length === 0) return [];
  const postgres = dialectOf(tx) === 'postgres';
  await tx
    .updateTable('outbox')
    .set({
      lease_holder: order.holder,
      lease_until: postgres ? sql`${databaseNow} + ${sql.lit(LEASE)}` : null,
      attempts: sql`attempts + 1`,
    })
    .where(among(tx, 'id', ids(letters)))
    .execute();
  return letters.map(toLeased);
}

async function candidates(tx: Tx, order: Order): Promise<Candidate[]> {
  const except =
    order.except.length === 0 ? sql`` : sql`and not ${among(tx, 'letter.conversation', order.except)}`;
  const heard = order.windowed ? heardOver('letter.conversation', 'letter.address') : sql`null`;
  const lock = dialectOf(tx) === 'postgres' ? sql`for update of letter, conversation skip locked` : sql``;
  const { rows } = await sql<Candidate>`
    select letter.id, letter.conversation, letter.sprint, letter.address, letter.body, letter.asks, letter.attempts,
      letter.parts_sent, letter.created_at, letter.priority, letter.reason, conversation.language,
      ${heard} as heard_at, address.sealed, address.dead_at,
      letter.owner = 'bot' and letter.epoch < conversation.epoch as stale
    from outbox as letter
    join conversations as conversation on conversation.id = letter.conversation
    join addresses as address on address.id = letter.address
    where letter.channel = ${order.channel} and letter.settled_at is null and letter.due <= ${order.now}
      and not ${leased(tx, 'letter', order.holder)} ${except}
      and not exists (
        select 1 from outbox as other
        where other.conversation = letter.conversation and other.settled_at is null
          and (${leased(tx, 'other', order.holder)} or other.priority < letter.priority and other.due <= ${order.now}
            or other.priority = letter.priority and other.seq < letter.seq))
    order by letter.priority, letter.id
    limit ${order.limit}
    ${lock}`.execute(tx);
  return rows;
}

/** Whether a letter is being sent: on SQLite by this very run of the process, on PostgreSQL until its lease ends. */
function leased(reader: Reader, table: 'letter' | 'other', holder: string): RawBuilder<boolean> {
  return dialectOf(reader) === 'postgres'
    ? sql<boolean>`(${sql.ref(`${table}.lease_until`)} is not null and ${sql.ref(`${table}.lease_until`)} >= ${databaseNow})`
    : sql<boolean>`(${sql.ref(`${table}.lease_holder`)} is not null and ${sql.ref(`${table}.lease_holder`)} = ${holder})`;
}

async function supersede(tx: Tx, letters: readonly Candidate[], now: Instant): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'superseded', settled_at: now, lease_holder: null, lease_until: null })
    .where(among(tx, 'id', ids(letters)))
    .execute();
  await tx
    .updateTable('timers')
    .set({ due: sql`cast(${now} as bigint) + after` })
    .where(
      among(
        tx,
        'conversation',
        letters.map(({ conversation }) => conversation),
      ),
    )
    .where(among(tx, 'letter', ids(letters)))
    .where('due', 'is', null)
    .execute();
}

function ids(letters: readonly Candidate[]): number[] {
  return letters.map(({ id }) => id);
}

function toLeased(letter: Candidate): LeasedLetter {
  return {
    id: letter.id,
    conversation: letter.conversation,
    sprint: letter.sprint,
    address: letter.address,
    sealed: letter.sealed,
    dead: letter.dead_at !== null,
    body: letter.body,
    asks: letter.asks === 1,
    unasked: letter.priority > 0,
    reason: letter.reason,
    language: letter.language,
    heardAt: letter.heard_at,
    attempts: letter.attempts + 1,
    partsSent: letter.parts_sent,
    createdAt: letter.created_at,
  };
}
