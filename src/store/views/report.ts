import { sql } from 'kysely';
import { PROBLEMS, type Problem, RESOLUTIONS, type Resolution } from '#model/problem.ts';
import type { Reader } from '../transaction.ts';

/** What the episodes that have ended amount to. Every code is present, with 0 where nothing was counted. */
export interface Report {
  readonly episodes: number;
  /** Distinct workers; one may have several problems. An erased worker's episodes count one by one. */
  readonly by_problem: { readonly [code in Problem]: number };
  readonly by_resolution: { readonly [code in Resolution]: number };
}

/** Counts all closed episodes. */
export async function readReport(reader: Reader): Promise<Report> {
  const problems = await reader
    .selectFrom('outcomes')
    .innerJoin('episodes', 'episodes.id', 'outcomes.episode')
    .select('outcomes.problem as code')
    .select(sql<number>`count(distinct coalesce(episodes.contact, -episodes.id))`.as('count'))
    .where('episodes.closed_at', 'is not', null)
    .groupBy('outcomes.problem')
    .execute();
  const resolutions = await reader
    .selectFrom('episodes')
    .select((expression) => ['resolution as code', expression.fn.countAll<number>().as('count')])
    .where('closed_at', 'is not', null)
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
