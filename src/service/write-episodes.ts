import type { Fact } from '#model/effect.ts';
import type { Instant } from '#model/time.ts';
import { closeEpisodes, openEpisodes, reopenEpisode } from '#store/episode.ts';
import type { Tx } from '#store/transaction.ts';
import { factsOf, type Stepped } from './stepped.ts';

/** Opens, reopens and closes episodes, and tells each line the number of its own. */
export async function settleEpisodes(tx: Tx, turn: readonly Stepped[], now: Instant): Promise<void> {
  const opening: Stepped[] = [];
  for (const stepped of turn) {
    const reopens = recorded(stepped, 'episode-reopened');
    if (reopens !== undefined) {
      stepped.opened = (await reopenEpisode(tx, stepped.before.id, reopens.person ?? 0)) ?? null;
    }
    const opens = reopens ?? recorded(stepped, 'episode-opened') ?? stepped.next.episode === 'new';
    if (opens !== false && stepped.opened === null) opening.push(stepped);
  }
  const numbers = await openEpisodes(
    tx,
    opening.map((stepped) => {
      const { id, contact } = stepped.claimed.conversation;
      const { friend, person = 0 } = recorded(stepped, 'episode-opened') ?? {};
      return { contact, conversation: id, for_friend: friend ? (1 as const) : (0 as const), person };
    }),
    now,
  );
  for (const stepped of opening) stepped.opened = numbers.get(stepped.before.id) ?? null;
  await closeEpisodes(tx, turn.flatMap(closings), now);
}

type Opening = Extract<Fact, { kind: 'episode-opened' | 'episode-reopened' }>;

function recorded<K extends Opening['kind']>(stepped: Stepped, kind: K): (Opening & { kind: K }) | undefined {
  const facts = stepped.effects.flatMap((effect) => (effect.kind === 'record' ? [effect.fact] : []));
  return facts.find((fact): fact is Opening & { kind: K } => fact.kind === kind);
}

function closings(stepped: Stepped): Parameters<typeof closeEpisodes>[1][number][] {
  return factsOf(stepped).flatMap(({ fact, episode }) =>
    fact.kind === 'episode-closed' && episode !== null
      ? [{ id: episode, resolution: fact.resolution, door: fact.door ?? null }]
      : [],
  );
}
