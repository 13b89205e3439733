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
  const { rows } = await sql<Omit<Offer, 'offered'> & { offered: string }>`
    select outbox.conversation, outbox.sprint, outbox.episode, outbox.offered
    from ${wanted}
    join inbox on inbox.conversation = wanted.conversation
    join outbox on outbox.line = inbox.id and outbox.sprint = wanted.sprint
    where outbox.offered is not null
    order by outbox.id`.execute(reader);
  return rows.map((row) => ({ ...row, offered: JSON.parse(row.offered) as Offered[] }));
}
