import type { NodeId } from '#model/content.ts';
import { again, repeat } from './again.ts';
import { unopen } from './episode.ts';
import { suspend, visit } from './show.ts';
import { drop, placeOf, say, type Turn, tell, trailOf } from './turn.ts';

/** Goes where a reminder leads; a guide that was only paused goes on at its step. */
export function toReminded(turn: Turn, target: NodeId): void {
  drop(turn, 'remind');
  const place = placeOf(turn.next.mode);
  if (place?.node === target && place.step !== undefined) {
    repeat(turn);
    return;
  }
  suspend(turn);
  visit(turn, { node: target }, trailOf(turn.next.mode));
}

/** The worker does not want to be reminded after all; the place stays. */
export function takeBack(turn: Turn): void {
  drop(turn, 'remind', 'promised');
  const text = say(turn, 'bot.remind.off');
  const { mode } = turn.next;
  if (mode.kind === 'idle') unopen(turn);
  if (mode.kind === 'guiding') again(turn, text);
  else tell(turn, { text });
}
