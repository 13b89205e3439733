import type { Offered, Place } from '#model/conversation.ts';
import type { TicketReason } from '#model/effect.ts';
import type { Resolution } from '#model/problem.ts';
import { staffed } from './hours.ts';
import { ask, remember, say, standing, type Turn, trailOf } from './turn.ts';

/** Puts the conversation into the facilitators' queue and says when they answer; `place` is where the worker got stuck. */
export function handOver(turn: Turn, reason: TicketReason, place: Place | undefined): void {
  if (turn.next.owner !== 'queue') {
    turn.effects.push({
      kind: 'open-ticket',
      reason,
      ...(place && { node: place.node, ...(place.step !== undefined && { step: place.step }) }),
    });
    turn.next.owner = 'queue';
    // What was not understood before does not keep the first message to the person from being confirmed.
    remember(turn, { misses: 0 });
  }
  const { facilitators } = turn.content.places;
  const text = say(turn, 'bot.queue', { facilitators, when: whenStaffed(turn) });
  const from = standing(turn) ?? place;
  askQueue(turn, text, from === undefined ? trailOf(turn.next.mode) : [...trailOf(turn.next.mode), from]);
}

/** The worker no longer waits for a person: the ticket is closed and the staff are told. */
export function endWaiting(turn: Turn, resolution: Resolution): void {
  if (turn.next.owner !== 'queue') return;
  turn.effects.push({ kind: 'close-ticket', resolution }, { kind: 'notify', what: 'left-queue' });
  turn.next.owner = 'bot';
  turn.next.ticket = null;
  turn.next.epoch += 1;
}

/** Says `text` and offers what can be done while waiting: the guide at hand, or the `guide` given. */
export function askQueue(turn: Turn, text: string, trail: readonly Place[], guide?: Offered): void {
  const offered: Offered[] = [
    guide ?? { label: say(turn, 'bot.queue.keep'), does: { act: 'keep-bot' } },
    { label: say(turn, 'bot.queue.leave'), does: { act: 'leave-queue' } },
  ];
  ask(turn, { text }, { kind: 'asking', about: 'queue', offered, trail });
}

/** One sentence that says when the facilitators answer. */
export function whenStaffed(turn: Turn): string {
  const when = staffed(turn.content.places, turn.event.now);
  if (when.kind === 'now') return say(turn, 'bot.queue.now');
  if (when.kind === 'unknown') return say(turn, 'bot.queue.unknown');
  const day = when.inDays === 0 ? 'today' : when.inDays === 1 ? 'tomorrow' : dayKey(when.day);
  return say(turn, 'bot.queue.later', {
    day: say(turn, `bot.day.${day}`),
    time: when.time.replace(':', '.'),
  });
}

function dayKey(day: number): '1' | '2' | '3' | '4' | '5' | '6' | '7' {
  return String(day) as ReturnType<typeof dayKey>;
}
