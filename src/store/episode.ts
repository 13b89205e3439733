import { sql } from 'kysely';
import type { ContactId, ConversationId, EpisodeId } from '#model/conversation.ts';
import type { Door, Resolution } from '#model/problem.ts';
import type { Instant } from '#model/time.ts';
import { insertMany, updateMany } from './bulk.ts';
import type { Tx } from './transaction.ts';

/** Opens an episode for each of these conversations; gives back its number by conversation. */
export async function openEpisodes(
  tx: Tx,
  opening: readonly {
    readonly contact: ContactId;
    readonly conversation: ConversationId;
    readonly for_friend: 0 | 1;
    readonly person: number;
  }[],
  now: Instant,
): Promise<Map<ConversationId, EpisodeId>> {
  const rows = opening.map((one) => ({ ...one, opened_at: now }));
  const back = await insertMany<'episodes', { id: EpisodeId; conversation: ConversationId }>(
    tx,
    'episodes',
    rows,
    { returning: ['id', 'conversation'] },
  );
  return new Map(back.map(({ id, conversation }) => [conversation, id]));
}

/** Takes up the last episode that a person had in a conversation for themselves; undefined where there never was one. */
export async function reopenEpisode(
  tx: Tx,
  conversation: ConversationId,
  person: number,
): Promise<EpisodeId | undefined> {
  const last = await tx
    .selectFrom('episodes')
    .select((expression) => expression.fn.max('id').as('id'))
    .where('conversation', '=', conversation)
    .where('person', '=', person)
    .where('for_friend', '=', 0)
    .executeTakeFirst();
  if (last?.id == null) return undefined;
  await tx
    .updateTable('episodes')
    .set({ closed_at: null, resolution: null, door: null, reopened: sql`reopened + 1` })
    .where('id', '=', last.id)
    .execute();
  return last.id;
}

/** Ends episodes, each in its own way. */
export async function closeEpisodes(
  tx: Tx,
  closing: readonly { readonly id: EpisodeId; readonly resolution: Resolution; readonly door: Door | null }[],
  now: Instant,
): Promise<void> {
  const types = { closed_at: 'bigint', resolution: 'text', door: 'text' } as const;
  await updateMany(
    tx,
    'episodes',
    types,
    closing.map((one) => ({ ...one, closed_at: now })),
  );
}
