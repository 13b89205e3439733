import { matchChoice, matchHint, readProgress } from '#language/answer.ts';
import { readCommand } from '#language/command.ts';
import { normalize } from '#language/normalize.ts';
import type { Node } from '#model/content.ts';
import type { Offered } from '#model/conversation.ts';
import { again } from './again.ts';
import { choose } from './choose.ts';
import { atClosing, hintsOf, showClosing, suspend } from './show.ts';
import { namesAnswer } from './told.ts';
import { nodeOf, offeredOf, remember, say, type Turn, trailOf } from './turn.ts';
import { meansElsewhere } from './understand.ts';

/** Words that tell a result. "sudah" alone may only mean that the last step was done. */
const RESULTS = new Set(
  normalize(
    'bisa berhasil masuk ketemu muncul sukses beres lancar terbuka jadi tampil lihat terlihat alhamdulillah',
  ).words,
);
const NO = new Set(['tidak', 'belum', 'bukan', 'gagal', 'tapi']);

/** "sudah bisa masuk" in the middle of a guide is its good end, not one more step done. */
export function answerResult(turn: Turn, text: string): boolean {
  const guide = guideAtHand(turn);
  // "bisa" alone may be about this step only.
  if (guide === undefined || !tellsResult(text) || normalize(text).words.length < 2) return false;
  const { offered } = atClosing(turn, guide, trailOf(turn.next.mode));
  const answer = offered.find((each) => endsWell(turn, each) && saysAll(text, each));
  if (answer === undefined) return false;
  chooseAtClosing(turn, guide, answer);
  return true;
}

/** "gagal" at the last step of a guide whose answers say so ("Gagal satu kali"): they are asked for at once. */
export function answerFailure(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  const guide = guideAtHand(turn);
  if (mode.kind !== 'guiding' || guide === undefined || mode.step + 1 < guide.wording.id.steps.length)
    return false;
  if (!normalize(text).words.includes('gagal') || readProgress(text) !== 'stuck') return false;
  const named = guide.choices.some((_, at) => /^gagal/iu.test(guide.wording.id.choices[at]?.label ?? ''));
  if (named) showClosing(turn, guide, trailOf(mode));
  return named;
}

/** "tulisannya masih proses" at the last step, where that is one of the results: it is the result and no "belum". */
export function answerLast(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  const guide = guideAtHand(turn);
  if (mode.kind !== 'guiding' || guide === undefined || mode.step + 1 < guide.wording.id.steps.length)
    return false;
  if (readProgress(text) !== 'not-yet' || normalize(text).words.length < 2) return false;
  const { offered } = atClosing(turn, guide, trailOf(mode));
  const answer = offered[nearest(text, offered)];
  if (answer === undefined || !namesAnswer(text, answer.label)) return false;
  chooseAtClosing(turn, guide, answer);
  return true;
}

/** One of the answers that follow a guide's last step, said in full before it: "sudah bisa lanjut" is more than "sudah". */
export function answerAheadInFull(turn: Turn, text: string): boolean {
  const guide = guideAtHand(turn);
  if (guide === undefined) return false;
  const { offered } = atClosing(turn, guide, trailOf(turn.next.mode));
  const { words } = normalize(text);
  const answer = offered.find(({ label }) => inside(normalize(label).words) === inside(words));
  return words.length > 1 && answer !== undefined && answerAhead(turn, answer.label);
}

/** "gak bisa login" in a guide that has a way out for it is no "macet" at its step. */
export function answerShutOut(turn: Turn, text: string): boolean {
  const isInside = normalize(text).words.some((word) => word === 'masuk' || word === 'login');
  return isInside && readProgress(text) === 'stuck' && answerAheadInFull(turn, text);
}

/** Words in one row; whoever is in or logged in is the same. */
function inside(words: readonly string[]): string {
  return words.map((word) => (word === 'login' ? 'masuk' : word)).join(' ');
}

/** Anything else near one of the answers that follow a guide's last step, said earlier: it leads there at once. */
export function answerAhead(turn: Turn, text: string): boolean {
  const guide = guideAtHand(turn);
  if (guide === undefined || readCommand(text) === 'person') return false;
  const { offered } = atClosing(turn, guide, trailOf(turn.next.mode));
  const named = offered[nearest(text, offered)];
  const answer =
    named !== undefined && namesAnswer(text, named.label)
      ? named
      : offered[beside(turn, text, guide, offered)];
  if (answer === undefined) return false;
  if (isResult(answer) && !saysAll(text, answer)) return false;
  // A good result goes on from here; trouble is a detour that leads back.
  if (!isResult(answer)) suspend(turn);
  chooseAtClosing(turn, guide, answer);
  return true;
}

/**
 * After a guide's last step: "sudah bisa" is its good result; a bare "sudah" may only mean the step, so the result is
 * asked for once more and a second "sudah" is believed; a bare "belum" is asked which part.
 */
export function answerClosing(turn: Turn, text: string): boolean {
  const { mode, memory } = turn.next;
  const guide = mode.kind === 'asking' ? nodeOf(turn, mode.about) : undefined;
  if (guide?.kind !== 'guide') return false;
  const progress = readProgress(text);
  if (progress === undefined) return false;
  const offered = offeredOf(mode);
  const index = progress === 'done' && !tellsResult(text) ? -1 : nearest(text, offered);
  const first = offered[0];
  const believed = progress === 'done' && (tellsResult(text) || memory.misses > 0);
  const answer = offered[index] ?? (believed && first !== undefined && isResult(first) ? first : undefined);
  if (answer !== undefined) {
    choose(turn, answer);
    return true;
  }
  remember(turn, { misses: memory.misses + 1 });
  again(turn, say(turn, progress === 'done' ? 'bot.guide.closing.done' : 'bot.guide.closing.not-yet'));
  return true;
}

/** The guide whose step the worker is at, if any. */
export function guideAtHand(turn: Turn): Node | undefined {
  const { mode } = turn.next;
  return mode.kind === 'guiding' ? nodeOf(turn, mode.guide) : undefined;
}

function chooseAtClosing(turn: Turn, guide: Node, answer: Offered): void {
  const mode = atClosing(turn, guide, trailOf(turn.next.mode));
  const same = mode.offered.find(({ label }) => label === answer.label);
  if (same === undefined) return;
  turn.next.mode = mode;
  choose(turn, same);
}

function nearest(text: string, offered: readonly Offered[]): number {
  const match = matchChoice(
    text,
    offered.map(({ label }) => label),
  );
  return match !== undefined && 'index' in match && match.isGuess !== true ? match.index : -1;
}

/** The answer whose small letters say it, unless the text clearly means something else. */
function beside(turn: Turn, text: string, guide: Node, offered: readonly Offered[]): number {
  const hints = hintsOf(turn, guide);
  const index = matchHint(
    text,
    offered.map(({ label }, at) => ({ label, hint: hints[at] })),
  );
  return index === undefined || meansElsewhere(turn, text) ? -1 : index;
}

/** Whether a text holds every word of an answer that says what worked: "sudah ketemu" is not "Sudah bisa masuk". */
function saysAll(text: string, { label }: Offered): boolean {
  const said = new Set(normalize(text).words);
  const { words } = normalize(label);
  // "tulisannya buka" tells what stands there, not what works.
  if (said.has('tulisan') && !words.includes('tulisan')) return false;
  const telling = words.filter((word) => word !== 'sudah' && word !== 'bisa');
  return (telling.length > 0 ? telling : words).every((word) => said.has(word));
}

function endsWell(turn: Turn, { does }: Offered): boolean {
  return 'go' in does && nodeOf(turn, does.go)?.outcome === 'resolved';
}

/** Whether a text says that something worked: "sudah bisa", "alhamdulillah berhasil"; "sudah" alone and questions do not. */
export function tellsResult(text: string): boolean {
  if (text.includes('?')) return false;
  const { words } = normalize(text);
  return words.some((word) => RESULTS.has(word)) && !words.some((word) => NO.has(word));
}

/** Whether an answer says that it worked: "Sudah bisa masuk", "Akun ketemu"; "Masih diproses" does not. */
function isResult({ label }: Offered): boolean {
  const { words } = normalize(label);
  return (
    (words[0] === 'sudah' || words.some((word) => RESULTS.has(word))) && !words.some((word) => NO.has(word))
  );
}
