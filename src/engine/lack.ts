import { lacksThing } from '#language/lack.ts';
import { again } from './again.ts';
import { say, type Turn } from './turn.ts';

/** "gak punya kertas" at a step waits like "belum"; false for anything else. */
export function answerLack(turn: Turn, text: string): boolean {
  if (turn.next.mode.kind !== 'guiding' || !lacksThing(text)) return false;
  again(turn, say(turn, 'bot.lack'));
  return true;
}
