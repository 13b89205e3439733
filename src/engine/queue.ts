import { readProgress } from '#language/answer.ts';
import { readCommand } from '#language/command.ts';
import { readCourtesy } from '#language/courtesy.ts';
import { asksHowLong } from '#language/impatience.ts';
import { normalize } from '#language/normalize.ts';
import { readRefusal } from '#language/refuse.ts';
import type { Node } from '#model/content.ts';
import type { Offered } from '#model/conversation.ts';
import type { Event } from '#model/event.ts';
import { answerExactly, answerOffered } from './answer.ts';
import { choose } from './choose.ts';
import { tellsResult } from './closing.ts';
import { obey } from './command.ts';
import { askQueue, whenStaffed } from './handover.ts';
import { leaveQueue, solvedMeanwhile } from './leave-queue.ts';
import { shorten } from './shorten.ts';
import { answerSuccess } from './success.ts';
import { offeredOf, placeOf, remember, say, type Turn, tell, trailOf, wording } from './turn.ts';
import { clearlyMeant } from './understand.ts';

const NO = new Set(['tidak', 'belum', 'bukan', 'jangan']);

/**
 * A message while a person is awaited: answers to what was offered are carried out (the guide goes on meanwhile),
 * commands are obeyed, and everything else is for the person.
 */
export function hearInQueue(turn: Turn, event: Event & { kind: 'message' }): void {
  const isSolved = () => solvedMeanwhile(turn, event.text) || answerSuccess(turn, event.text);
  if (answerExactly(turn, event) || isSolved()) return;
  // "Mau coba panduan sambil menunggu?" "Iya."
  const [guide] = offeredOf(turn.next.mode);
  const agrees = turn.next.memory.misses > 0 && readCourtesy(event.text) === 'assent';
  if (isWaiting(turn) && agrees && guide !== undefined) {
    choose(turn, guide);
    return;
  }
  if (declinesPerson(turn, event.text)) {
    leaveQueue(turn);
    return;
  }
  if ((!isNews(turn, event.text) && answerOffered(turn, event)) || obey(turn, event)) return;
  turn.effects.push({ kind: 'notify', what: 'new-message' });
  if (isWaiting(turn) && asksHowLong(event.text)) {
    remember(turn, { misses: 1 });
    askQueue(turn, say(turn, 'bot.queue.wait', { when: whenStaffed(turn) }), trailOf(turn.next.mode));
    return;
  }
  const { mode, memory } = turn.next;
  const named = isWaiting(turn) ? namedProblem(turn, event.text) : undefined;
  if (named !== undefined) {
    remember(turn, { misses: 1, guess: { node: named.id, text: event.text } });
    const guide: Offered = { label: shorten(wording(turn, named).title), does: { go: named.id } };
    askQueue(turn, say(turn, 'bot.queue.noted'), trailOf(mode), guide);
    return;
  }
  // Said once: twelve bubbles to a person do not need twelve answers of a bot.
  if (memory.misses > 0) return;
  remember(turn, { misses: 1 });
  const inGuide = placeOf(mode) !== undefined;
  if (inGuide) tell(turn, { text: say(turn, 'bot.queue.passed') });
  else askQueue(turn, say(turn, 'bot.queue.noted'), trailOf(mode));
}

/**
 * "belum bisa mas", "tidak", "sudah bisa", "tidak jadi bisa login": news for the person. It never gives up the question, which
 * is offered beside it as "Tidak jadi tanya", nor asks for a guide.
 */
function isNews(turn: Turn, text: string): boolean {
  if (!isWaiting(turn)) return false;
  if (readCommand(text) === undefined && normalize(text).words.some((word) => NO.has(word))) return true;
  const progress = readProgress(text);
  if (progress === undefined) return false;
  return progress !== 'done' || (tellsResult(text) && text.trim().includes(' '));
}

/** "gak jadi petugas aja", also inside the guide; where nobody asks for it, "gak usah" may mean the step. */
function declinesPerson(turn: Turn, text: string): boolean {
  const refusal = readRefusal(text);
  return refusal === 'person' || (refusal === 'anything' && isWaiting(turn));
}

/** A problem that has not come up yet, named beyond doubt and not offered a moment ago. */
function namedProblem(turn: Turn, text: string): Node | undefined {
  const { guess, problems } = turn.next.memory;
  const id = clearlyMeant(turn, text);
  const node = id === undefined || id === guess?.node ? undefined : turn.bot.live.nodes[id];
  const isNew = node?.problem !== undefined && !problems.includes(node.problem);
  return isNew && node.kind !== 'ending' ? node : undefined;
}

function isWaiting({ next: { mode } }: Turn): boolean {
  return mode.kind === 'asking' && mode.about === 'queue';
}
