import { saysMistap } from '#language/mistap.ts';
import { again } from './again.ts';
import { say, type Turn } from './turn.ts';

/** "saya salah pencet", in JMO or here: how to take it back, with what was asked kept; false for anything else and where nothing was. */
export function answerMistap(turn: Turn, text: string): boolean {
  if (turn.next.mode.kind === 'idle' || !saysMistap(text)) return false;
  again(turn, say(turn, 'bot.mistap'));
  return true;
}
