import { CLOCKS } from '#engine/bot.ts';
import { placeOf, trailOf } from '#engine/turn.ts';
import type { ContactId, ConversationId, Memory, Mode, Place } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { changeConversation } from '#store/conversation.ts';
import { closeEpisodes } from '#store/episode.ts';
import { addFacts, factRow } from '#store/fact.ts';
import { blankConversations, dropMedia } from '#store/inbox.ts';
import { moveContact, readSides, type Side } from '#store/merge.ts';
import { moveLines } from '#store/move-lines.ts';
import { addNote, closeTicket } from '#store/ticket.ts';
import { moveTimers } from '#store/timer.ts';
import type { Tx } from '#store/transaction.ts';

/** What became of two contacts. */
export interface Merged {
  readonly kept: ContactId;
  readonly conversation: ConversationId;
  /** Where the other conversation stood. */
  readonly place: Place | undefined;
}

/**
 * Makes one contact of two that are the same person: the conversation with an open ticket goes on, else the one last written
 * in; the other's episode ends as `merged` and it rests until the merge is undone. What waits to be handled moves over; the
 * bot's letters that have not left are superseded, a person's still leave. Undefined when one of them does not exist.
 */
export async function merge(
  tx: Tx,
  contacts: readonly [ContactId, ContactId],
  by: 'network' | 'worker',
  now: Instant,
): Promise<Merged | undefined> {
  const [one, other] = await readSides(tx, contacts);
  if (one === undefined || other === undefined) return undefined;
  const [kept, gone] = goesOn(one, other) ? [one, other] : [other, one];
  const place = placeIn(gone);
  await endEpisode(tx, gone, now);
  await endTicket(tx, { kept, gone }, now);
  const reminds = await takeReminder(tx, { kept, gone }, now);
  const start = { id: kept.id, seq: Math.max(kept.last, gone.last) };
  await moveLines(tx, gone.id, start);
  await changeConversation(tx, gone.id, resting(gone, place, now));
  await changeConversation(tx, kept.id, {
    // Counted on from both, so that whoever watches either sees what comes next as new.
    seq: start.seq,
    quiet: kept.quiet === 1 || gone.quiet === 1 ? 1 : 0,
    consent: kept.consent !== 'given' && gone.consent === 'refused' ? 'refused' : kept.consent,
    ...(reminds !== undefined && { memory: JSON.stringify(reminds) }),
  });
  await moveContact(tx, { kept, gone, by, at: now });
  return { kept: kept.contact, conversation: kept.id, place };
}

function goesOn(one: Side, other: Side): boolean {
  const [mine, theirs] = [one.ticket !== null, other.ticket !== null];
  return mine === theirs ? one.heard >= other.heard : mine;
}

function placeIn({ mode, memory }: Side): Place | undefined {
  const { suspended, friend } = JSON.parse(memory) as Memory;
  const where = JSON.parse(mode) as Mode;
  if (friend !== undefined) return friend.own;
  return suspended ?? placeOf(where) ?? trailOf(where).at(-1);
}

async function endEpisode(tx: Tx, { id, episode }: Side, now: Instant): Promise<void> {
  if (episode === null) return;
  await closeEpisodes(tx, [{ id: episode, resolution: 'merged', door: null }], now);
  await dropMedia(tx, [id]);
  const fact = { kind: 'episode-closed', resolution: 'merged' } as const;
  await addFacts(tx, [factRow({ episode, at: now }, fact)]);
}

/** Both have a ticket: one person cannot be waited for twice. Whoever has the one that stays is told. */
async function endTicket(tx: Tx, { kept, gone }: { kept: Side; gone: Side }, now: Instant): Promise<void> {
  if (gone.ticket === null) return;
  await closeTicket(tx, gone.ticket, 'merged', now);
  if (gone.consent !== 'given') await blankConversations(tx, [gone.id]);
  if (kept.ticket === null) return;
  await addNote(tx, { ticket: kept.ticket, at: now, staff: null, what: 'merged', text: null });
}

/** A reminder that was asked for, and an erasure, are owed wherever the worker is; other timers meant a place that is left. */
async function takeReminder(
  tx: Tx,
  { kept, gone }: { kept: Side; gone: Side },
  now: Instant,
): Promise<Memory | undefined> {
  const [mine, theirs] = [JSON.parse(kept.memory) as Memory, JSON.parse(gone.memory) as Memory];
  const takes = mine.remind === undefined && theirs.remind !== undefined;
  await moveTimers(tx, gone.id, kept.id, takes ? ['remind', 'forget'] : ['forget'], now);
  return takes ? { ...mine, remind: theirs.remind } : undefined;
}

function resting(gone: Side, place: Place | undefined, now: Instant) {
  const mode = JSON.parse(gone.mode) as Mode;
  const idle: Mode =
    mode.kind === 'idle' || place === undefined
      ? { kind: 'idle', ...(mode.kind === 'idle' && mode.resumable && { resumable: mode.resumable }) }
      : { kind: 'idle', resumable: { ...place, until: now + CLOCKS.resume } };
  const { unasked, people } = JSON.parse(gone.memory) as Memory;
  const memory: Memory = { misses: 0, problems: [], stuck: false, unasked, ...(people && { people }) };
  return {
    mode: JSON.stringify(idle),
    memory: JSON.stringify(memory),
    node: null,
    owner: 'bot',
    ticket: null,
    epoch: gone.epoch + 1,
    episode: null,
    asked_at: null,
    nudge: null,
    expects: null,
    guarded: null,
    guarded_until: null,
  } as const;
}
