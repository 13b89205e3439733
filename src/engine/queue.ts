import { readProgress } from '#language/answer.ts';
import { readCourtesy } from '#language/courtesy.ts';
import type { Event } from '#model/event.ts';
import { answerExactly, answerOffered } from './answer.ts';
import { tellsResult } from './closing.ts';
import { obey } from './command.ts';
import { askQueue } from './handover.ts';
import { keepBot, solvedMeanwhile } from './leave-queue.ts';
import { placeOf, remember, say, type Turn, tell, trailOf } from './turn.ts';

/**
 * A message while a person is awaited: answers to what was offered are carried out (the guide goes on meanwhile),
 * commands are obeyed, and everything else is for the person.
 */
export function hearInQueue(turn: Turn, event: Event & { kind: 'message' }): void {
  if (answerExactly(turn, event) || solvedMeanwhile(turn, event.text)) return;
  // "Mau coba panduan sambil menunggu?" "Iya."
  if (isWaiting(turn) && turn.next.memory.misses > 0 && readCourtesy(event.text) === 'assent') {
    keepBot(turn);
    return;
  }
  if ((!isNews(turn, event.text) && answerOffered(turn, event)) || obey(turn, event)) return;
  turn.effects.push({ kind: 'notify', what: 'new-message' });
  const { mode, memory } = turn.next;
  // Said once: twelve bubbles to a person do not need twelve answers of a bot.
  if (memory.misses > 0) return;
  remember(turn, { misses: 1 });
  const inGuide = placeOf(mode) !== undefined;
  if (inGuide) tell(turn, { text: say(turn, 'bot.queue.passed') });
  else askQueue(turn, say(turn, 'bot.queue.noted'), trailOf(mode));
}

/**
 * "belum bisa mas", "tidak", "sudah bisa": news for the person. It never gives up the question, which is offered beside it as
 * "Tidak jadi tanya", nor asks for a guide.
 */
function isNews(turn: Turn, text: string): boolean {
  const progress = readProgress(text);
  if (!isWaiting(turn) || progress === undefined) return false;
  return progress !== 'done' || (tellsResult(text) && text.trim().includes(' '));
}

function isWaiting({ next: { mode } }: Turn): boolean {
  return mode.kind === 'asking' && mode.about === 'queue';
}
