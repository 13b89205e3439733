import { asksOnward } from '#language/onward.ts';
import { repeat } from './again.ts';
import type { Turn } from './turn.ts';

/** "terus gimana", "berapa lama": what is to be done now is told once more; false for anything else and where nothing is asked. */
export function answerOnward(turn: Turn, text: string): boolean {
  if (turn.next.mode.kind === 'idle' || !asksOnward(text)) return false;
  repeat(turn);
  return true;
}
