import { sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { linkLine } from './lines.ts';
import type { Tx } from './transaction.ts';

/** Why a letter waits for its person to write: the network said so (`HELD`), or the person was told that it waits (`ASKED`). */
export const HELD = 'window';
export const ASKED = 'window-asked';

/** Lets letters go that were held for these addresses; gives back the fingerprints of those that had one. */
export async function releaseHeld(
  tx: Tx,
  fingerprints: readonly string[],
  now: Instant,
): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('outbox')
    .innerJoin('addresses', 'addresses.id', 'outbox.address')
    .select(['outbox.id', 'addresses.fingerprint'])
    .where(among(tx, 'addresses.fingerprint', fingerprints))
    .where('outbox.settled_at', 'is', null)
    .where('outbox.reason', '=', ASKED)
    .execute();
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id);
    await tx
      .updateTable('outbox')
      .set({ due: now, reason: null, attempts: 0 })
      .where(among(tx, 'id', ids))
      .execute();
  }
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}

/** Marks messages that were said only to fetch a held letter as handled, and blanks them; `marks` are their external ids. */
export async function finishFetching(tx: Tx, marks: readonly string[], now: Instant): Promise<void> {
  if (marks.length === 0) return;
  const lines = await tx
    .updateTable('inbox')
    .set({ state: 'done', handled_at: now, text: null })
    .where(among(tx, 'external_id', marks))
    .where('handled_at', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of lines.sort((one, other) => one.id - other.id)) await linkLine(tx, id);
}

/** A letter that the network took and then did not bring, because the person has been silent for too long, waits again. */
export async function holdAgain(
  tx: Tx,
  channel: ChannelName,
  externalId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      state: 'waiting',
      reason: HELD,
      due: at,
      settled_at: null,
      sent_at: null,
      external_id: null,
      parts_sent: 0,
      attempts: 0,
    })
    .where('channel', '=', channel)
    .where('external_id', '=', externalId)
    .where(sql<boolean>`state in ('sent', 'maybe')`)
    .execute();
}
