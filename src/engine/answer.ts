import { bareWords, matchChoice, matchHint, readNumber, readProgress } from '#language/answer.ts';
import { readCommand } from '#language/command.ts';
import { readLull } from '#language/lull.ts';
import { normalize } from '#language/normalize.ts';
import type { Offered } from '#model/conversation.ts';
import type { Event } from '#model/event.ts';
import { withoutConsent } from './asides.ts';
import { choose, tap } from './choose.ts';
import {
  answerAhead,
  answerAheadInFull,
  answerClosing,
  answerFailure,
  answerLast,
  answerResult,
  answerShutOut,
} from './closing.ts';
import { declinesStep } from './condition.ts';
import { confirmAnswer } from './confirm.ts';
import { missNumber } from './miss.ts';
import { agreeToReading, answerBefore, answerInside, takeUp } from './reading.ts';
import { hintsOf } from './show.ts';
import { askedFrom } from './stuck.ts';
import { namesAnswer, namesObstacle, tellsScreen } from './told.ts';
import { nodeOf, offeredOf, placeOf, say, type Turn, tell } from './turn.ts';
import { meansElsewhere } from './understand.ts';

type Message = Event & { kind: 'message' };

/** More than any question offers. */
const ANY_NUMBER = 99;

/** Whether the worker wrote after the current question was on their screen. */
export function sawQuestion(turn: Turn, event: Message): boolean {
  const { askedAt, mode } = turn.before;
  return mode.kind !== 'idle' && askedAt !== null && event.at >= askedAt;
}

/** Carries out a tapped button, a number, or a label written in full; false when the message is none of these. */
export function answerExactly(turn: Turn, event: Message): boolean {
  if (event.tapped !== undefined) {
    tap(turn, event.tapped);
    return true;
  }
  if (!sawQuestion(turn, event)) return false;
  const offered = offeredOf(turn.next.mode);
  const labels = offered.map(({ label }) => label);
  const numbered = offered.filter((answer) => !answer.aside).length;
  const index = readNumber(event.text, numbered, labels.slice(0, numbered)) ?? labelled(offered, event.text);
  return index !== undefined && take(turn, offered[index]);
}

/** The place of the answer whose label is the whole of `text`; undefined where there is none. */
export function labelled(answers: readonly { readonly label: string }[], text: string): number | undefined {
  const written = text.trim().toLowerCase();
  const index = answers.findIndex(({ label }) => label.toLowerCase() === written);
  return index < 0 ? undefined : index;
}

/** Carries out sudah, belum or macet in any spelling, then anything close to one of the answers offered. */
export function answerLoosely(turn: Turn, event: Message): boolean {
  if (!sawQuestion(turn, event)) return false;
  const { text } = event;
  if (agreeToReading(turn, text)) return true;
  if (answerResult(turn, text) || answerFailure(turn, text) || answerLast(turn, text)) return true;
  if (answerShutOut(turn, text) || answerProgress(turn, text)) return true;
  if (isClosed(turn)) return false;
  return (
    answerClosing(turn, text) ||
    answerAheadInFull(turn, text) ||
    answerBeside(turn, text) ||
    answerNearly(turn, text) ||
    answerBefore(turn, text) ||
    answerInside(turn, text) ||
    answerAhead(turn, text)
  );
}

/**
 * A number that no answer has is told so, instead of being searched for; false for anything else, and where words wait
 * that say what is wrong: they are answered.
 */
export function answerOutside(turn: Turn, event: Message): boolean {
  const isNumber = readNumber(event.text, ANY_NUMBER) !== undefined || /^\s*\d{1,2}\s*$/.test(event.text);
  if (!sawQuestion(turn, event) || !isNumber || turn.next.memory.gathered !== undefined) return false;
  const count = offeredOf(turn.next.mode).filter((answer) => !answer.aside).length;
  if (count === 0) return false;
  missNumber(turn, count);
  return true;
}

/** Every way to answer what was offered; false when the message is something else. */
export function answerOffered(turn: Turn, event: Message): boolean {
  return answerExactly(turn, event) || answerLoosely(turn, event);
}

/** Whether matching stops at the answers offered here. */
export function isClosed(turn: Turn): boolean {
  const place = placeOf(turn.next.mode);
  return place !== undefined && nodeOf(turn, place.node)?.closed === true;
}

function answerProgress(turn: Turn, text: string): boolean {
  const { mode, memory } = turn.next;
  let progress = readProgress(text);
  if (declinesStep(turn, text)) progress = 'done';
  if (progress === undefined) return false;
  // "tidak ketemu" and "takut" name a reason where the reasons are asked for.
  if (mode.kind === 'asking' && mode.about === 'stuck' && progress !== 'done' && answerReason(turn, text))
    return true;
  const answer = offeredOf(mode).find(({ does }) => 'act' in does && does.act === progress);
  if (answer !== undefined) return take(turn, answer);
  if (mode.kind !== 'asking') return false;
  if (memory.promised === true && progress !== 'stuck') {
    tell(turn, { text: say(turn, 'bot.remind.until') });
    return true;
  }
  // "sudah" after "apa yang membuat macet?" or "maksudnya yang mana?" still answers the step.
  const isAside = mode.about === 'stuck' || mode.about === 'message' || mode.about === 'confirm';
  if (!isAside || askedFrom(turn)?.step === undefined) return false;
  if (mode.about === 'confirm') takeUp(turn);
  choose(turn, { label: text, does: { act: progress } });
  return true;
}

/** One of the reasons offered, by a word of its own: a bare "macet" or "bingung" names none. */
function answerReason(turn: Turn, text: string): boolean {
  const said = new Set(normalize(text).words);
  const own = offeredOf(turn.next.mode).filter(({ label }) =>
    normalize(label).words.some((word) => word !== 'tidak' && said.has(word)),
  );
  return own.length === 1 && take(turn, own[0]);
}

/**
 * Anything near an answer offered, but for the words that mean the same everywhere ("berhenti"). Consent is never taken
 * from a word that merely sounds like it ("belum tak kasih"), and no act is carried out on a guess.
 */
function answerNearly(turn: Turn, text: string): boolean {
  if (readCommand(text) !== undefined) return false;
  const { mode } = turn.next;
  const offered = withoutConsent(offeredOf(mode));
  const match = matchChoice(
    text,
    offered.map(({ label }) => label),
  );
  if (match === undefined || !('index' in match)) return false;
  const answer = offered[match.index];
  // "muncul tulisan …" is more than "Tulisan lain di layar".
  const isUnsure = match.isGuess === true || tellsScreen(text);
  if (answer === undefined || (isUnsure && meansElsewhere(turn, text))) return false;
  if ('act' in answer.does && (match.isGuess === true || saysMore(text, answer))) return false;
  // "besok saya lanjut ya" is a goodbye and no "Lanjut".
  if ('act' in answer.does && readLull(text) === 'goodbye') return false;
  const hint = hintAt(turn, match.index);
  const shown = `${answer.label} ${hint ?? ''}`;
  if (isReferral(turn, answer) && (!namesAnswer(text, shown) || namesObstacle(text, shown))) {
    confirmAnswer(turn, text, answer, hint);
    return true;
  }
  return take(turn, answer);
}

/** Whether an answer sends the worker away and ends the conversation: that is not done on words that never name it. */
function isReferral(turn: Turn, { does }: Offered): boolean {
  return 'go' in does && nodeOf(turn, does.go)?.outcome === 'referred';
}

function hintAt(turn: Turn, index: number): string | undefined {
  const { mode } = turn.next;
  const node = mode.kind === 'asking' ? nodeOf(turn, mode.about) : undefined;
  return node === undefined ? undefined : hintsOf(turn, node)[index];
}

/** Whether a text asks, or has more words than the label of an answer: then it says more than that. */
function saysMore(text: string, { label }: Offered): boolean {
  return text.includes('?') || bareWords(normalize(text).words).length > normalize(label).words.length + 1;
}

/** What stands beside an answer in small letters says it, too, unless the text clearly means something else. */
export function answerBeside(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  const node = mode.kind === 'asking' ? nodeOf(turn, mode.about) : undefined;
  if (node === undefined) return false;
  const offered = withoutConsent(offeredOf(mode));
  const hints = hintsOf(turn, node);
  const index = matchHint(
    text,
    offered.map(({ label }, at) => ({ label, hint: hints[at] })),
  );
  if (index === undefined || meansElsewhere(turn, text)) return false;
  return take(turn, offered[index]);
}

function take(turn: Turn, answer: Offered | undefined): boolean {
  if (answer === undefined) return false;
  choose(turn, answer);
  return true;
}
