import { sql } from 'kysely';
import { PROBLEMS, type Problem, RESOLUTIONS, type Resolution } from '#model/problem.ts';
import type { Reader } from '../transaction.ts';

/** What episodes that have ended amount to. Every code is present, with 0 where nothing was counted. */
interface Counts {
  readonly episodes: number;
  /** Distinct workers; one may have several problems. An erased worker's episodes count one by one. */
  readonly by_problem: { readonly [code in Problem]: number };
  readonly by_resolution: { readonly [code in Resolution]: number };
}

/** Workers' own episodes, and beside them those in which somebody asked for a friend. */
export interface Report extends Counts {
  /** Each counts as a worker of its own: who they are is not known. */
  readonly friends: Counts;
}

/** Counts all closed episodes. */
export async function readReport(reader: Reader): Promise<Report> {
  return { ...(await readCounts(reader, 0)), friends: await readCounts(reader, 1) };
}

/** Who an episode counts for: a contact, or one of several people on a contact's phone. */
const WORKER = sql`case when episodes.for_friend = 1 or episodes.contact is null then 'e' || cast(episodes.id as text)
  else cast(episodes.contact as text) || '.' || cast(episodes.person as text) end`;

async function readCounts(reader: Reader, friend: 0 | 1): Promise<Counts> {
  const problems = await reader
    .selectFrom('outcomes')
    .innerJoin('episodes', 'episodes.id', 'outcomes.episode')
    .select('outcomes.problem as code')
    .select(sql<number>`count(distinct ${WORKER})`.as('count'))
    .where('episodes.closed_at', 'is not', null)
    .where('episodes.for_friend', '=', friend)
    .groupBy('outcomes.problem')
    .execute();
  const resolutions = await reader
    .selectFrom('episodes')
    .select((expression) => ['resolution as code', expression.fn.countAll<number>().as('count')])
    .where('closed_at', 'is not', null)
    .where('for_friend', '=', friend)
    .groupBy('resolution')
    .execute();
  return {
    episodes: resolutions.reduce((sum, { count }) => sum + count, 0),
    by_problem: counted(PROBLEMS, problems),
    by_resolution: counted(RESOLUTIONS, resolutions),
  };
}

function counted<Code extends string>(
  codes: readonly Code[],
  rows: readonly { readonly code: string | null; readonly count: number }[],
): { readonly [code in Code]: number } {
  const counts = new Map(rows.map(({ code, count }) => [code, count]));
  return Object.fromEntries(codes.map((code) => [code, counts.get(code) ?? 0])) as { [code in Code]: number };
}
