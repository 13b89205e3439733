import type { NodeId } from '#model/content.ts';
import { repeat } from './again.ts';
import { suspend, visit } from './show.ts';
import { drop, placeOf, type Turn, trailOf } from './turn.ts';

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
