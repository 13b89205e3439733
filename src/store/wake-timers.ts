import { sql } from 'kysely';
import type { Duration, Instant } from '#model/time.ts';
import { among } from './among.ts';
import type { Tx } from './transaction.ts';

/** Turns timers into inbox lines; one that is turned twice is one line, by its number and sprint. */
export async function turnTimers(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into inbox (channel, external_id, kind, conversation, at, detail)
    select conversations.channel, 'timer:' || timers.id || ':' || timers.sprint, 'silence', timers.conversation, timers.due,
      '{"wake":"' || timers.wake || '","sprint":' || timers.sprint || '}'
    from timers join conversations on conversations.id = timers.conversation
    where ${among(tx, 'timers.id', ids)}
    on conflict (external_id) do nothing`.execute(tx);
  await dropTimers(tx, ids);
}

/**
 * Records that reminders are not sent because their time is long past. What would have followed the reminder still does:
 * each timer becomes the one that ends its episode, `rest` after the reminder was due.
 */
export async function skipTimers(
  tx: Tx,
  ids: readonly number[],
  { now, rest }: { readonly now: Instant; readonly rest: Duration },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into facts (episode, at, kind, value)
    select conversations.episode, cast(${now} as bigint), 'nudge-skipped', 'late'
    from timers join conversations on conversations.id = timers.conversation
    where ${among(tx, 'timers.id', ids)}`.execute(tx);
  // One of an earlier question would change nothing when it is due, and stand in the way until then.
  await sql`
    delete from timers where wake = 'close' and exists (select 1 from timers as late
      where ${among(tx, 'late.id', ids)} and late.conversation = timers.conversation and late.sprint > timers.sprint)`.execute(
    tx,
  );
  await sql`
    update timers set wake = 'close', due = due + ${rest}, letter = null
    where ${among(tx, 'id', ids)} and not exists (select 1 from timers as other
      where other.conversation = timers.conversation and other.wake = 'close')`.execute(tx);
  await tx
    .deleteFrom('timers')
    .where(among(tx, 'id', ids))
    .where('wake', '=', 'nudge')
    .execute();
}

/** Puts timers off until `due`. */
export async function postponeTimers(tx: Tx, ids: readonly number[], due: Instant): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('timers')
    .set({ due })
    .where(among(tx, 'id', ids))
    .execute();
}

async function dropTimers(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx
    .deleteFrom('timers')
    .where(among(tx, 'id', ids))
    .execute();
}
