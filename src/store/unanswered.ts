import type { Insertable, Selectable } from 'kysely';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { insertMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** A text that was not understood. */
export type UnansweredText = Pick<
  Selectable<Tables['unanswered']>,
  'id' | 'contact' | 'why' | 'text' | 'node'
>;

/** Keeps what was not understood, for the authors. */
export async function addUnanswered(
  tx: Tx,
  rows: readonly Insertable<Tables['unanswered']>[],
): Promise<void> {
  await insertMany(tx, 'unanswered', rows);
}

/** What no author has dealt with yet, oldest first. */
export async function readUnanswered(reader: Reader): Promise<UnansweredText[]> {
  return await reader
    .selectFrom('unanswered')
    .select(['id', 'contact', 'why', 'text', 'node'])
    .where('done_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Marks texts as dealt with; those that are gone by now are passed over. */
export async function settleUnanswered(tx: Tx, ids: readonly number[], now: Instant): Promise<void> {
  await tx
    .updateTable('unanswered')
    .set({ done_at: now })
    .where(among(tx, 'id', ids))
    .execute();
}
