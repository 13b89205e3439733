import { lacksThing } from '#language/lack.ts';
import { again } from './again.ts';
import { say, type Turn } from './turn.ts';
import { meansElsewhere } from './understand.ts';

/** "gak punya kertas" at a step waits like "belum", unless it clearly is a problem of its own; false for anything else. */
export function answerLack(turn: Turn, text: string): boolean {
  if (turn.next.mode.kind !== 'guiding' || !lacksThing(text) || meansElsewhere(turn, text)) return false;
  again(turn, say(turn, 'bot.lack'));
  return true;
}
