import type { Instant } from '#model/time.ts';
import { closeEpisodes, openEpisodes, reopenEpisode } from '#store/episode.ts';
import type { Tx } from '#store/transaction.ts';
import { factsOf, type Stepped } from './stepped.ts';

/** Opens, reopens and closes episodes, and tells each line the number of its own. */
export async function settleEpisodes(tx: Tx, turn: readonly Stepped[], now: Instant): Promise<void> {
  const opening: Stepped[] = [];
  for (const stepped of turn) {
    const reopens = records(stepped, 'episode-reopened');
    if (reopens) stepped.opened = (await reopenEpisode(tx, stepped.before.id)) ?? null;
    const opens = reopens || records(stepped, 'episode-opened') || stepped.next.episode === 'new';
    if (opens && stepped.opened === null) opening.push(stepped);
  }
  const numbers = await openEpisodes(
    tx,
    opening.map(({ claimed: { conversation } }) => ({
      contact: conversation.contact,
      conversation: conversation.id,
    })),
    now,
  );
  for (const stepped of opening) stepped.opened = numbers.get(stepped.before.id) ?? null;
  await closeEpisodes(tx, turn.flatMap(closings), now);
}

function records(stepped: Stepped, kind: 'episode-opened' | 'episode-reopened'): boolean {
  return stepped.effects.some((effect) => effect.kind === 'record' && effect.fact.kind === kind);
}

function closings(stepped: Stepped): Parameters<typeof closeEpisodes>[1][number][] {
  return factsOf(stepped).flatMap(({ fact, episode }) =>
    fact.kind === 'episode-closed' && episode !== null
      ? [{ id: episode, resolution: fact.resolution, door: fact.door ?? null }]
      : [],
  );
}
