import type { Effect } from '#model/effect.ts';
import type { Instant } from '#model/time.ts';
import { letterKey, type NewLetter } from '#store/outbox.ts';
import type { setTimers } from '#store/timer.ts';
import { episodeOfLetters, type Stepped } from './stepped.ts';

type Wake = Extract<Effect, { kind: 'wake' }>;
type NewTimer = Parameters<typeof setTimers>[1][number];

/** The letters of one step, as rows. */
export function lettersOf(stepped: Stepped, now: Instant): NewLetter[] {
  const { claimed, next } = stepped;
  const { id, channel, address } = claimed.conversation;
  return stepped.sends.map(({ send, seq }) => ({
    line: claimed.inbox,
    conversation: id,
    channel,
    address,
    seq,
    sprint: next.sprint,
    epoch: next.epoch,
    owner: send.outgoing.from,
    priority: send.unasked === true ? 1 : 0,
    due: now,
    episode: episodeOfLetters(stepped),
    revision: next.revision,
    node: send.outgoing.node ?? null,
    body: JSON.stringify(send.outgoing),
    offered: send.offered.length === 0 ? null : JSON.stringify(send.offered),
    asks: send.asks ? 1 : 0,
    created_at: now,
  }));
}

/** How many lines of the transcript the step adds. */
export function seqAfter(stepped: Stepped): number {
  return stepped.claimed.conversation.seq + stepped.sends.length;
}

/** Whether a wait reminds of a question: its timer is set once and looked at when it is due (`store/due-timers.ts`). */
export function isNudge({ wake, of }: Wake): boolean {
  return wake === 'nudge' && of !== undefined;
}

/** The timers of one step. One that counts from a letter of this step starts when that letter is settled. */
export function timersOf(stepped: Stepped, letters: ReadonlyMap<string, number>, now: Instant): NewTimer[] {
  const { id } = stepped.claimed.conversation;
  const places = new Map(stepped.sends.map(({ position, seq }) => [position, seq]));
  const timers = new Map<string, NewTimer>();
  for (const effect of stepped.effects) {
    if (effect.kind !== 'wake') continue;
    const { wake, after, of } = effect;
    const seq = of === undefined ? undefined : places.get(of);
    const letter = seq === undefined ? undefined : letters.get(letterKey(id, seq));
    if (of !== undefined && letter === undefined) throw new Error('A timer counts from what is no letter.');
    timers.set(wake, {
      conversation: id,
      wake,
      sprint: stepped.next.sprint,
      due: letter === undefined ? now + after : null,
      after,
      letter: letter ?? null,
    });
  }
  return [...timers.values()];
}
