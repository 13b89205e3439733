import { sql } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { ContactId } from '#model/conversation.ts';
import type { Wake } from '#model/event.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { updateMany } from './bulk.ts';
import { dialectOf } from './dialect.ts';
import type { Tx } from './transaction.ts';

/** A timer whose time has come. */
export interface DueTimer {
  readonly id: number;
  readonly wake: Wake;
  readonly due: Instant;
  readonly contact: ContactId;
}

interface Candidate extends DueTimer {
  readonly conversation: number;
  /** A reminder of a question that has been answered since. */
  readonly stale: number | boolean;
}

/**
 * Up to `limit` timers that are due, the longest overdue first; on PostgreSQL they and their conversations are locked. A
 * reminder's timer is not set anew with every answer, which would cost two pages each: when it is due and its question is
 * not the one at hand, it is put off to when the one at hand wants it, or dropped where none does. `looked` counts those, too.
 */
export async function dueTimers(
  tx: Tx,
  now: Instant,
  limit: number,
  channels?: readonly ChannelName[],
): Promise<{ readonly timers: readonly DueTimer[]; readonly looked: number }> {
  const only = channels === undefined ? sql`` : sql`and ${among(tx, 'conversations.channel', channels)}`;
  const lock = dialectOf(tx) === 'postgres' ? sql`for update of timers, conversations skip locked` : sql``;
  const { rows } = await sql<Candidate>`
    select timers.id, timers.wake, timers.due, timers.conversation, conversations.contact,
      timers.wake = 'nudge' and timers.sprint <> conversations.sprint as stale
    from timers join conversations on conversations.id = timers.conversation
    where timers.due <= ${now} ${only}
    order by timers.due limit ${limit} ${lock}`.execute(tx);
  const stale = rows.filter((timer) => Boolean(timer.stale));
  if (stale.length > 0) await renew(tx, stale, now);
  return { timers: rows.filter((timer) => !timer.stale), looked: rows.length };
}

/** A question that has not left yet is counted from when it does; one that never left, or by a wrong clock later than now, from now. */
async function renew(tx: Tx, timers: readonly Candidate[], now: Instant): Promise<void> {
  const talks = await tx
    .selectFrom('conversations')
    .select(['id', 'sprint', 'nudge', 'asked_at'])
    .where(
      among(
        tx,
        'id',
        timers.map(({ conversation }) => conversation),
      ),
    )
    .execute();
  const waiting = await waitingQuestions(tx, timers);
  const renewed = [];
  const over = [];
  for (const { id, conversation } of timers) {
    const talk = talks.find((each) => each.id === conversation);
    if (talk === undefined || talk.nudge === null) {
      over.push(id);
      continue;
    }
    const { sprint, nudge: after } = talk;
    const letter = waiting.find((each) => each.conversation === conversation && each.sprint === sprint)?.id;
    const due = letter === undefined ? Math.min(talk.asked_at ?? now, now) + after : null;
    renewed.push({ id, sprint, due, after, letter: letter ?? null });
  }
  const types = { sprint: 'bigint', due: 'bigint', after: 'bigint', letter: 'bigint' } as const;
  await updateMany(tx, 'timers', types, renewed);
  await tx
    .deleteFrom('timers')
    .where(among(tx, 'id', over))
    .execute();
}

/** Questions that have not left; on PostgreSQL without those that are being settled at this moment. */
async function waitingQuestions(tx: Tx, timers: readonly Candidate[]) {
  const conversations = timers.map(({ conversation }) => conversation);
  const query = tx
    .selectFrom('outbox')
    .select(['id', 'conversation', 'sprint'])
    .where(among(tx, 'conversation', conversations))
    .where('settled_at', 'is', null)
    .where('asks', '=', 1);
  return await (dialectOf(tx) === 'postgres' ? query.forUpdate().skipLocked() : query).execute();
}
