import type { EpisodeId } from '#model/conversation.ts';
import type { Problem } from '#model/problem.ts';
import type { Instant } from '#model/time.ts';
import { insertMany } from './bulk.ts';
import type { Tx } from './transaction.ts';

/** Notes what episodes are about, each problem once per source. */
export async function noteProblems(
  tx: Tx,
  noted: readonly {
    readonly episode: EpisodeId;
    readonly problem: Problem;
    readonly source: 'bot' | 'person';
    readonly at: Instant;
  }[],
): Promise<void> {
  await insertMany(tx, 'outcomes', noted, {
    conflict: 'on conflict (episode, problem, source) do nothing',
  });
}

/** Takes back what the bot noted: the worker said it was not that. What a person noted stays. */
export async function removeProblem(tx: Tx, episode: EpisodeId, problem: Problem): Promise<void> {
  await tx
    .deleteFrom('outcomes')
    .where('episode', '=', episode)
    .where('problem', '=', problem)
    .where('source', '=', 'bot')
    .execute();
}
