import type { ConversationId, Mode, Owner } from '#model/conversation.ts';
import type { Outgoing } from '#model/effect.ts';
import type { Language } from '#model/language.ts';
import type { Instant } from '#model/time.ts';
import { linesOfOne } from '../lines.ts';
import type { Reader } from '../transaction.ts';

/** One line of a conversation: what the worker said, or a letter that has left. */
export type Line =
  | {
      readonly from: 'worker';
      readonly seq: number;
      readonly at: Instant;
      /** Masked; null once it was blanked. A tapped answer keeps its label. */
      readonly text: string | null;
      readonly media: boolean;
    }
  | {
      readonly from: 'bot' | 'person';
      readonly seq: number;
      readonly at: Instant;
      readonly sprint: number;
      readonly outgoing: Outgoing;
    };

/** What one address may see of its conversation. */
export interface Transcript {
  readonly conversation: ConversationId;
  readonly language: Language;
  readonly owner: Owner;
  /** The name of the person who has the chat; null while none has. */
  readonly person: string | null;
  /** Nothing is being asked: what was offered before is over. */
  readonly idle: boolean;
  /** Labels of the answers beside the real ones that may still be given; null while nothing is asked. */
  readonly asides: readonly string[] | null;
  /** An answer is on its way. */
  readonly waiting: boolean;
  /** When the worker last wrote. */
  readonly activeAt: Instant;
  /** No line up to here can still appear: whoever has shown them needs only what comes after. */
  readonly cursor: number;
  /** The newest lines, oldest first. */
  readonly lines: readonly Line[];
}

/** How much of a transcript is wanted, and when. */
export interface Span {
  /** At most so many lines, the newest. */
  readonly limit: number;
  readonly now: Instant;
}

type Conversation = NonNullable<Awaited<ReturnType<typeof conversationOf>>>;

/**
 * The conversation of one web address (by its fingerprint), ordered by `seq`, with only what went over that address;
 * undefined before the first message. A letter is a line from the moment its sending began.
 */
export async function readTranscript(
  reader: Reader,
  fingerprint: string,
  span: Span,
): Promise<Transcript | undefined> {
  const conversation = await conversationOf(reader, fingerprint);
  if (conversation === undefined) return undefined;
  const said = await saidBy(reader, conversation, span);
  const letters = await lettersTo(reader, conversation, span);
  const held = letters.find((letter) => letter.held);
  const shown = letters.filter((letter) => !letter.held).map((letter) => letter.line);
  const lines = [...said, ...shown].sort((a, b) => a.seq - b.seq).slice(-span.limit);
  const last = lines.at(-1)?.seq ?? 0;
  const mode = JSON.parse(conversation.mode) as Mode;
  return {
    conversation: conversation.id,
    language: conversation.language,
    owner: conversation.owner,
    person: conversation.person,
    idle: mode.kind === 'idle',
    asides: mode.kind === 'idle' ? null : mode.offered.filter(({ aside }) => aside).map(({ label }) => label),
    waiting: await isWaiting(reader, conversation, span.now),
    activeAt: conversation.active_at,
    // A letter that has not left keeps its place: a later line must not move the reader past it.
    cursor: held === undefined ? last : Math.min(last, held.line.seq - 1),
    lines,
  };
}

function conversationOf(reader: Reader, fingerprint: string) {
  return reader
    .selectFrom('addresses')
    .innerJoin('conversations', 'conversations.contact', 'addresses.contact')
    .leftJoin('tickets', 'tickets.id', 'conversations.ticket')
    .leftJoin('staff', 'staff.id', 'tickets.staff')
    .where('addresses.channel', '=', 'web')
    .where('addresses.fingerprint', '=', fingerprint)
    .select([
      'conversations.id',
      'conversations.language',
      'conversations.owner',
      'conversations.mode',
      'conversations.active_at',
      'addresses.id as address',
      'staff.name as person',
    ])
    .executeTakeFirst();
}

async function saidBy(reader: Reader, conversation: Conversation, span: Span): Promise<Line[]> {
  const rows = await reader
    .selectFrom('inbox')
    .where('id', 'in', linesOfOne(conversation.id))
    .where('address', '=', conversation.address)
    .where('kind', 'in', ['message', 'unreadable'])
    .where('seq', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(span.limit)
    .select(['seq', 'at', 'text', 'media'])
    .execute();
  return rows.map(({ seq, at, text, media }) => ({
    from: 'worker',
    seq: seq ?? 0,
    at,
    text,
    media: media !== null,
  }));
}

async function lettersTo(
  reader: Reader,
  conversation: Conversation,
  span: Span,
): Promise<{ readonly held: boolean; readonly line: Extract<Line, { outgoing: Outgoing }> }[]> {
  const rows = await reader
    .selectFrom('outbox')
    .where('line', 'in', linesOfOne(conversation.id))
    .where('address', '=', conversation.address)
    .where('state', 'not in', ['failed', 'superseded'])
    .orderBy('seq', 'desc')
    .limit(span.limit)
    .select(['seq', 'sprint', 'owner', 'body', 'state', 'lease_holder', 'created_at', 'sent_at'])
    .execute();
  return rows.reverse().map((row) => ({
    held: row.state === 'waiting' && row.lease_holder === null,
    line: {
      from: row.owner,
      seq: row.seq,
      at: row.sent_at ?? row.created_at,
      sprint: row.sprint,
      outgoing: JSON.parse(row.body) as Outgoing,
    },
  }));
}

/** Whether something of this conversation is still to be handled, gathered or sent now. */
async function isWaiting(reader: Reader, { id, owner }: Conversation, now: Instant): Promise<boolean> {
  if (owner !== 'bot' && owner !== 'queue') return false;
  const row = await reader
    .selectNoFrom((select) => [
      select
        .or([
          select.exists(
            select
              .selectFrom('inbox')
              .where('conversation', '=', id)
              .where('handled_at', 'is', null)
              .select('id'),
          ),
          select.exists(
            select
              .selectFrom('timers')
              .where('conversation', '=', id)
              .where('wake', '=', 'gather')
              .select('id'),
          ),
          select.exists(
            select
              .selectFrom('outbox')
              .where('conversation', '=', id)
              .where('settled_at', 'is', null)
              .where('lease_holder', 'is', null)
              .where('due', '<=', now)
              .select('id'),
          ),
        ])
        .as('waiting'),
    ])
    .executeTakeFirst();
  return Boolean(row?.waiting);
}

/** The line that a message became, by the fingerprint of its external id; 0 for one that is no line of a conversation. */
export async function lineOf(reader: Reader, fingerprint: string): Promise<number> {
  const row = await reader
    .selectFrom('inbox')
    .where('channel', '=', 'web')
    .where('external_id', '=', fingerprint)
    .select('seq')
    .executeTakeFirst();
  return row?.seq ?? 0;
}
