import { sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { ContactId, ConversationId, Owner, TicketId } from '#model/conversation.ts';
import type { TicketReason } from '#model/effect.ts';
import type { Problem } from '#model/problem.ts';
import type { Instant } from '#model/time.ts';
import { among } from '../among.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../transaction.ts';

/** An open ticket as the staff see it. */
export interface TicketCard {
  readonly id: TicketId;
  readonly conversation: ConversationId;
  readonly contact: ContactId;
  readonly channel: ChannelName;
  readonly revision: string | null;
  readonly since: Instant;
  readonly reason: TicketReason;
  /** Where the worker was when the ticket was opened; `step` is 0-based. */
  readonly node: string | null;
  readonly step: number | null;
  readonly owner: Owner;
  /** The name of whoever has it; null in the queue. */
  readonly staff: string | null;
  readonly unseen: number;
  /** When the worker wants to be rung; null where she did not ask for it. */
  readonly call: 'break' | 'after-shift' | null;
  readonly problems: readonly Problem[];
  /** What the worker wrote last; the text is null where it was blanked. */
  readonly last: { readonly text: string | null; readonly at: Instant } | null;
}

/** A message that could not be handled. */
export interface SetAside {
  readonly inbox: number;
  readonly conversation: ConversationId | null;
  readonly ticket: TicketId | null;
  readonly channel: ChannelName;
  readonly at: Instant;
  readonly text: string | null;
}

/** The newest wish of a ticket's worker to be rung. */
const lastCall = sql<string | null>`(select notes.what from notes where notes.ticket = tickets.id
  and notes.what in ('call-break', 'call-after-shift') order by notes.id desc limit 1)`;

/** The open tickets, the longest waiting first. */
export async function listTickets(reader: Reader, limit = 200): Promise<TicketCard[]> {
  const rows = await reader
    .selectFrom('tickets')
    .innerJoin('conversations', 'conversations.id', 'tickets.conversation')
    .leftJoin('staff', 'staff.id', 'tickets.staff')
    .leftJoin('inbox', (join) =>
      join.on(
        'inbox.id',
        '=',
        sql<number>`(select last.id from inbox as last
          where last.id in ${linesOf((column) => sql<boolean>`${sql.ref(column)} = tickets.conversation`)} and last.kind = 'message' order by last.seq desc limit 1)`,
      ),
    )
    .select([
      'tickets.id',
      'tickets.conversation',
      'conversations.contact',
      'conversations.channel',
      'conversations.revision',
      'tickets.opened_at as since',
      'tickets.reason',
      'tickets.node',
      'tickets.step',
      'conversations.owner',
      'staff.name as staff',
      'tickets.unseen',
      'tickets.episode',
      lastCall.as('call'),
      'inbox.text',
      'inbox.at',
    ])
    .where('tickets.closed_at', 'is', null)
    .orderBy('tickets.opened_at')
    .orderBy('tickets.id')
    .limit(limit)
    .execute();
  const problems = await problemsOf(
    reader,
    rows.flatMap(({ episode }) => (episode === null ? [] : [episode])),
  );
  return rows.map(({ episode, text, at, call, ...ticket }) => ({
    ...ticket,
    call: call === 'call-break' ? 'break' : call === 'call-after-shift' ? 'after-shift' : null,
    problems: problems.get(episode ?? 0) ?? [],
    last: at === null ? null : { text, at },
  }));
}

/** Messages that could not be handled and whose ticket is still open, the newest first. */
export async function listSetAside(reader: Reader, limit = 200): Promise<SetAside[]> {
  return await reader
    .selectFrom('inbox')
    .innerJoin('conversations', 'conversations.id', 'inbox.conversation')
    .select([
      'inbox.id as inbox',
      'inbox.conversation',
      'conversations.ticket',
      'inbox.channel',
      'inbox.at',
      'inbox.text',
    ])
    // Both conditions: the first one is the partial index's own, the second chooses within it.
    .where(sql<boolean>`inbox.state in ('set-aside', 'unreadable')`)
    .where('inbox.state', '=', 'set-aside')
    .where('conversations.ticket', 'is not', null)
    .orderBy('inbox.id', 'desc')
    .limit(limit)
    .execute();
}

async function problemsOf(reader: Reader, episodes: readonly number[]): Promise<Map<number, Problem[]>> {
  const found = new Map<number, Problem[]>();
  if (episodes.length === 0) return found;
  const rows = await reader
    .selectFrom('outcomes')
    .select(['episode', 'problem'])
    .where(among(reader, 'episode', episodes))
    .orderBy('id')
    .execute();
  for (const { episode, problem } of rows) {
    const problems = found.get(episode) ?? [];
    if (!problems.includes(problem)) problems.push(problem);
    found.set(episode, problems);
  }
  return found;
}
