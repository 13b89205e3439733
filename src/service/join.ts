import type { ContactId } from '#model/conversation.ts';
import { HOUR, type Instant } from '#model/time.ts';
import { addAct } from '#store/inbox.ts';
import { findJoined, takeConfirmed } from '#store/join.ts';
import { readSides, rootOf } from '#store/merge.ts';
import { dropTimer } from '#store/timer.ts';
import type { Tx } from '#store/transaction.ts';
import type { Deps } from './deps.ts';
import { merge } from './merge.ts';
import { PARTABLE, part } from './part.ts';
import { twice } from './twice.ts';

/** Joins a contact with whoever wrote the words that it confirmed, and lets the bot say so. */
export async function join(deps: Pick<Deps, 'db' | 'now'>, contact: ContactId): Promise<void> {
  const now = deps.now();
  await twice(deps.db, async (tx) => {
    await dropTimer(tx, contact, 'join');
    const asked = await takeConfirmed(tx, contact);
    if (asked === undefined || asked.partner === null) {
      await tellLate(tx, contact, now);
      return;
    }
    const late = (asked.confirmed_at ?? now) > asked.until;
    const partner = await rootOf(tx, asked.partner);
    const merged =
      late || partner === contact ? undefined : await merge(tx, [contact, partner], 'worker', now);
    await addAct(tx, {
      kind: 'joined',
      channel: asked.channel,
      external_id: `joined:${asked.id}`,
      conversation: merged?.conversation ?? asked.conversation,
      at: now,
      detail: { late, place: merged?.place },
    });
  });
}

/** The words were replaced or denied meanwhile; nothing is said where a second tap follows a joining that was done. */
async function tellLate(tx: Tx, contact: ContactId, now: Instant): Promise<void> {
  const [side] = await readSides(tx, [contact]);
  if (side === undefined || (await findJoined(tx, contact, now - HOUR)) !== undefined) return;
  await addAct(tx, {
    kind: 'joined',
    channel: side.channel,
    external_id: `joined:${side.id}:${side.sprint}:${now}`,
    conversation: side.id,
    at: now,
    detail: { late: true },
  });
}

/** Parts what a contact joined last, if that is not too long ago. */
export async function partJoined(deps: Pick<Deps, 'db' | 'now'>, contact: ContactId): Promise<void> {
  const now = deps.now();
  await twice(deps.db, async (tx) => {
    await dropTimer(tx, contact, 'part');
    const joined = await findJoined(tx, contact, now - PARTABLE);
    if (joined !== undefined) await part(tx, joined);
  });
}
