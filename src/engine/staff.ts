import type { TicketId } from '#model/conversation.ts';
import type { Event } from '#model/event.ts';
import { repeat } from './again.ts';
import { closeEpisode } from './episode.ts';
import { backToOwn } from './friend.ts';
import { drop, say, standAt, type Turn, tell } from './turn.ts';

/** A facilitator takes the conversation: from now on the bot is silent. Nothing happens when the ticket was closed meanwhile. */
export function take(turn: Turn, event: Event & { kind: 'take' }): void {
  const owner = `human:${event.staff}` as const;
  if (!isOpen(turn, event.ticket) || turn.next.owner === owner) return;
  turn.next.owner = owner;
  turn.next.epoch += 1;
  personSays(turn, say(turn, 'bot.person.takes', { name: event.name }));
}

/**
 * A facilitator writes to the worker; who has not taken the conversation takes it by writing. What was written before
 * the worker left the queue still arrives, but the bot keeps the conversation: without a ticket nobody would give it back.
 */
export function reply(turn: Turn, event: Event & { kind: 'reply' }): void {
  if (!isOpen(turn, event.ticket)) personSays(turn, `${event.name}: ${event.text}`);
  else if (turn.next.owner === `human:${event.staff}`) personSays(turn, event.text);
  else {
    take(turn, { ...event, kind: 'take' });
    personSays(turn, event.text);
  }
}

/** The facilitator hands the wheel back: the bot goes on where the worker was; the ticket stays open and watched. */
export function giveBack(turn: Turn, event: Event & { kind: 'give-back' }): void {
  if (!isOpen(turn, event.ticket) || turn.next.owner === 'bot') return;
  turn.next.owner = 'bot';
  turn.next.epoch += 1;
  turn.lead.push(say(turn, 'bot.person.back'));
  const { mode } = turn.next;
  if (mode.kind === 'asking' && mode.about === 'queue')
    standAt(turn, mode.trail.at(-1), mode.trail.slice(0, -1));
  repeat(turn);
}

/** The ticket is closed with an outcome and the bot is there again. */
export function close(turn: Turn, event: Event & { kind: 'close' }): void {
  if (!isOpen(turn, event.ticket)) return;
  turn.effects.push({ kind: 'close-ticket', resolution: event.resolution });
  turn.next.ticket = null;
  turn.next.owner = 'bot';
  turn.next.epoch += 1;
  drop(turn, 'later');
  const { friend } = turn.next.memory;
  closeEpisode(turn, event.resolution);
  turn.next.mode = { kind: 'idle' };
  tell(turn, { text: say(turn, 'bot.person.closed') });
  backToOwn(turn, friend?.own);
}

/** A letter written by a person is never superseded by a change of owner. */
function personSays(turn: Turn, text: string): void {
  turn.effects.push({
    kind: 'send',
    outgoing: { from: 'person', text, choices: [] },
    offered: [],
    asks: false,
  });
}

/** Whether it is still about this ticket: the worker may have left the queue, or called for a person anew, meanwhile. */
function isOpen(turn: Turn, ticket: TicketId): boolean {
  return turn.next.ticket === ticket;
}
