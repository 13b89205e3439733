import { readProgress } from '#language/answer.ts';
import { normalize } from '#language/normalize.ts';
import type { Event } from '#model/event.ts';
import { isClosed, sawQuestion } from './answer.ts';
import { missAnswer } from './miss.ts';
import { resumable } from './resume.ts';
import type { Turn } from './turn.ts';
import { meansElsewhere } from './understand.ts';

type Message = Event & { kind: 'message' };

/** Denied, these are about what was just said and no complaint: "tidak jelas". */
const CLEAR = new Set(['jelas', 'paham', 'mengerti', 'tahu']);

/** "sudah", "belum" or "macet" where nobody asked that: never searched for, because it names no problem. */
export function answerVaguely(turn: Turn, event: Message): boolean {
  const progress = readProgress(event.text);
  if (turn.next.mode.kind === 'idle' && progress === 'stuck' && resumable(turn) === undefined) {
    if (meansElsewhere(turn, event.text)) return false;
    missAnswer(turn, 'bot.miss.stuck');
    return true;
  }
  if (!sawQuestion(turn, event) || isClosed(turn)) return false;
  if (turn.next.mode.kind !== 'asking' || progress === undefined) return false;
  const isUnclear = progress === 'stuck' && normalize(event.text).words.some((word) => CLEAR.has(word));
  if (progress === 'stuck' && !isUnclear && meansElsewhere(turn, event.text)) return false;
  const stuck = isUnclear ? 'bot.miss.unclear' : 'bot.miss.stuck';
  missAnswer(turn, progress === 'stuck' ? stuck : 'bot.miss.answer');
  return true;
}
