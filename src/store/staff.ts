import type { StaffId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import type { Tx } from './transaction.ts';

/** Keeps the name under which somebody answers workers. */
export async function keepStaff(tx: Tx, id: StaffId, name: string, now: Instant): Promise<void> {
  await tx
    .insertInto('staff')
    .values({ id, name, created_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
    .execute();
}
