import { closeEpisode } from './episode.ts';
import { endWaiting } from './handover.ts';
import { visit } from './show.ts';
import { askedFrom } from './stuck.ts';
import { say, type Turn, tell, trailOf } from './turn.ts';

/** Goes on with the guide while waiting; the ticket stays open. */
export function keepBot(turn: Turn): void {
  const place = askedFrom(turn) ?? turn.next.memory.suspended;
  visit(turn, place ?? { node: turn.content.home }, trailOf(turn.next.mode).slice(0, -1));
}

/** The worker no longer needs a person: back to the bot, at the place the question came from. */
export function leaveQueue(turn: Turn): void {
  endWaiting(turn, 'unsolved');
  turn.lead.push(say(turn, 'bot.queue.left'));
  const place = askedFrom(turn);
  if (place !== undefined) {
    visit(turn, place, trailOf(turn.next.mode).slice(0, -1));
    return;
  }
  closeEpisode(turn, 'abandoned');
  tell(turn, { text: say(turn, 'bot.courtesy.more') });
}
