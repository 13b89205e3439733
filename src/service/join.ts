import type { ContactId } from '#model/conversation.ts';
import { addAct } from '#store/inbox.ts';
import { findJoined, takeConfirmed } from '#store/join.ts';
import { rootOf } from '#store/merge.ts';
import { dropTimer } from '#store/timer.ts';
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
    if (asked === undefined || asked.partner === null) return;
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

/** Parts what a contact joined last, if that is not too long ago. */
export async function partJoined(deps: Pick<Deps, 'db' | 'now'>, contact: ContactId): Promise<void> {
  const now = deps.now();
  await twice(deps.db, async (tx) => {
    await dropTimer(tx, contact, 'part');
    const joined = await findJoined(tx, contact, now - PARTABLE);
    if (joined !== undefined) await part(tx, joined);
  });
}
