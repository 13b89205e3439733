import { sql } from 'kysely';
import type { ConversationId, EpisodeId, Offered } from '#model/conversation.ts';
import { dialectOf } from './dialect.ts';
import type { Reader } from './transaction.ts';

/** What a letter offered and in which episode. */
export interface Offer {
  readonly conversation: ConversationId;
  readonly sprint: number;
  readonly episode: EpisodeId | null;
  readonly offered: readonly Offered[];
}

/** The stored letters that offered something at these sprints of these conversations, newest last. */
export async function readOffers(
  reader: Reader,
  places: readonly { readonly conversation: ConversationId; readonly sprint: number }[],
): Promise<Offer[]> {
  if (places.length === 0) return [];
  const conversations = places.map(({ conversation }) => conversation);
  const sprints = places.map(({ sprint }) => sprint);
  const wanted =
    dialectOf(reader) === 'postgres'
      ? sql`unnest(cast(${conversations} as bigint[]), cast(${sprints} as bigint[])) as wanted (conversation, sprint)`
      : sql`(select value ->> 0 as conversation, value ->> 1 as sprint
          from json_each(${JSON.stringify(places.map(({ conversation, sprint }) => [conversation, sprint]))})) as wanted`;
  // Back from the newest line to the one that was answered at this sprint: for most taps it is one of the last two.
  const { rows } = await sql<Omit<Offer, 'offered'> & { offered: string }>`
    with recursive walk (line, sprint) as (
      select conversations.line, wanted.sprint
      from ${wanted} join conversations on conversations.id = wanted.conversation
      union
      select inbox.before, walk.sprint from walk join inbox on inbox.id = walk.line
      where not exists (select 1 from outbox where outbox.line = walk.line and outbox.sprint <= walk.sprint))
    select outbox.conversation, outbox.sprint, outbox.episode, outbox.offered
    from walk join outbox on outbox.line = walk.line and outbox.sprint = walk.sprint
    where outbox.offered is not null
    order by outbox.id`.execute(reader);
  return rows.map((row) => ({ ...row, offered: JSON.parse(row.offered) as Offered[] }));
}
