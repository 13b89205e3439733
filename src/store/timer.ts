import type { Insertable } from 'kysely';
import type { ContactId, ConversationId } from '#model/conversation.ts';
import type { Wake } from '#model/event.ts';
import type { Instant } from '#model/time.ts';
import { insertMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Tx } from './transaction.ts';

type NewTimer = Required<Omit<Insertable<Tables['timers']>, 'id'>>;

/**
 * Sets timers; one of the same kind of the same conversation is replaced. Only a reminder's that counts from a letter leaves
 * one that stands already, because that is looked at again when it is due (`due-timers.ts`); it must be due no later than the
 * new one could be, though, or a clock that was wrong once would keep it from ever being looked at.
 */
export async function setTimers(tx: Tx, timers: readonly NewTimer[]): Promise<void> {
  const kept = timers.filter(isKept);
  await insertMany(tx, 'timers', kept, {
    conflict: `${REPLACE} where timers.due > excluded.after
      + (select created_at from outbox where outbox.id = excluded.letter)`,
  });
  const set = kept.length === 0 ? timers : timers.filter((timer) => !isKept(timer));
  await insertMany(tx, 'timers', set, { conflict: REPLACE });
}

const REPLACE = `on conflict (conversation, wake) do update set
  sprint = excluded.sprint, due = excluded.due, after = excluded.after, letter = excluded.letter`;

function isKept({ wake, letter }: NewTimer): boolean {
  return wake === 'nudge' && letter !== null;
}

/**
 * Moves the timers of these kinds to another conversation, which keeps its own where it has one, and drops the others. One
 * that counts from a letter which has not left counts from now.
 */
export async function moveTimers(
  tx: Tx,
  from: ConversationId,
  to: ConversationId,
  kinds: readonly Wake[],
  now: Instant,
): Promise<void> {
  const timers = await tx
    .selectFrom('timers')
    .selectAll()
    .where('conversation', '=', from)
    .where('wake', 'in', kinds)
    .execute();
  await tx.deleteFrom('timers').where('conversation', '=', from).execute();
  const moving = timers.map(({ id, due, after, ...timer }) => ({
    ...timer,
    conversation: to,
    letter: null,
    after,
    due: due ?? now + after,
  }));
  await insertMany(tx, 'timers', moving, { conflict: 'on conflict (conversation, wake) do nothing' });
}

/** Drops a contact's timer of one kind, once what it stood for has been carried out. */
export async function dropTimer(tx: Tx, contact: ContactId, wake: Wake): Promise<void> {
  const conversation = tx.selectFrom('conversations').select('id').where('contact', '=', contact);
  await tx.deleteFrom('timers').where('conversation', 'in', conversation).where('wake', '=', wake).execute();
}
