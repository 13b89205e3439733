import { readProgress } from '#language/answer.ts';
import { normalize } from '#language/normalize.ts';
import { tellsResult } from './closing.ts';
import { closeEpisode } from './episode.ts';
import { endWaiting } from './handover.ts';
import { enter, visit } from './show.ts';
import { askedFrom } from './stuck.ts';
import { nodeOf, say, type Turn, tell, trailOf } from './turn.ts';

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

/**
 * "sudah bisa" while waiting: the good end of the guide the question came from, which lets the person know. A bare "sudah" is
 * politeness as often as not. False for anything else.
 */
export function solvedMeanwhile(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  if (mode.kind !== 'asking' || mode.about !== 'queue') return false;
  if (readProgress(text) !== 'done' || !tellsResult(text) || normalize(text).words.length < 2) return false;
  const guide = nodeOf(turn, askedFrom(turn)?.node ?? '');
  const end = guide?.choices.find(({ to }) => nodeOf(turn, to)?.outcome === 'resolved');
  if (end === undefined) return false;
  enter(turn, end.to);
  return true;
}
