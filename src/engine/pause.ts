import { again } from './again.ts';
import { unopen } from './episode.ts';
import { stop } from './rights.ts';
import { placeOf, say, type Turn, tell } from './turn.ts';

/** Enough for now: what is under way ends and can be taken up again; where nothing is, or a reminder waits, it is only heard. */
export function pause(turn: Turn): void {
  const { mode, memory } = turn.next;
  const isHome = placeOf(mode)?.node === turn.content.home;
  if (mode.kind === 'idle' || isHome || memory.remind !== undefined) rest(turn);
  else stop(turn, 'guide');
}

/** Says kindly that the worker may write whenever she likes, and keeps the place. */
export function rest(turn: Turn): void {
  const { mode, memory } = turn.next;
  const text = say(turn, memory.remind === undefined ? 'bot.enough.said' : 'bot.remind.until');
  if (mode.kind === 'idle') unopen(turn);
  if (mode.kind === 'guiding') again(turn, text);
  else tell(turn, { text });
}
