import type { NodeId, RevisionId } from '#model/content.ts';
import type { Reader } from '../transaction.ts';

/** How many conversations stand at a node of a revision. */
export interface Standing {
  readonly revision: RevisionId;
  readonly node: NodeId;
  readonly conversations: number;
}

/** Who stands where: one row per revision and node at which somebody is. */
export async function readStanding(reader: Reader): Promise<Standing[]> {
  const rows = await reader
    .selectFrom('conversations')
    .select(['revision', 'node', (expression) => expression.fn.countAll<number>().as('conversations')])
    .where('node', 'is not', null)
    .where('revision', 'is not', null)
    .groupBy(['revision', 'node'])
    .execute();
  return rows.flatMap(({ revision, node, conversations }) =>
    revision === null || node === null ? [] : [{ revision, node, conversations }],
  );
}
