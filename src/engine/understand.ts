import { readProgress } from '#language/answer.ts';
import { normalize } from '#language/normalize.ts';
import type { Verdict } from '#language/search.ts';
import type { Node, NodeId } from '#model/content.ts';
import { repeat } from './again.ts';
import { confirm } from './confirm.ts';
import { removeProblem } from './episode.ts';
import { done } from './guide.ts';
import { look } from './look.ts';
import { askAgain, giveUp, MISSES, miss } from './miss.ts';
import { moveToLive } from './pin.ts';
import { answerTold } from './reading.ts';
import { enter, suspend, visit } from './show.ts';
import { askedFrom } from './stuck.ts';
import { tellsScreen } from './told.ts';
import { drop, placeOf, record, remember, say, standAt, type Turn, trailOf } from './turn.ts';

/** How likely another reading must be to be offered after "bukan ini". */
const LIKELY = 0.05;

/** Thanks take leave, and come back to nothing. */
const THANKS = 'smalltalk_thanks';

/** How sure the best reading must be to be asked about while something else is asked: at 0.6 most were what was meant in play. */
const CLEAR = 0.6;

/** The same for a reading to which the place at hand leads itself. */
const LIKELY_HERE = 0.4;

/** Looks for what free text means, in the live revision: acts, asks among three, or admits. */
export function understand(turn: Turn, text: string): void {
  const verdict = look(turn, text);
  const place = turn.next.mode.kind === 'guiding' ? placeOf(turn.next.mode) : undefined;
  if (place !== undefined && saysDone(text, verdict)) done(turn, place);
  else if (verdict.kind === 'act') act(turn, text, verdict);
  else if (verdict.kind === 'ask' && isWorthAsking(turn, text, verdict)) confirm(turn, text, verdict.nodes);
  else miss(turn, text);
}

/**
 * Whether to ask "maksudnya yang mana?". While something is asked most messages are about that, and a faint guess only
 * leads away from it; whoever is asked what the screen says tells something else anyway.
 */
function isWorthAsking(turn: Turn, text: string, { candidates }: Verdict): boolean {
  const { mode } = turn.next;
  const isOpen = mode.kind === 'idle' || placeOf(mode)?.node === turn.content.home;
  if (isOpen || (mode.kind === 'asking' && (mode.about === 'message' || mode.about === 'stuck'))) return true;
  const [first] = candidates;
  if (tellsScreen(text)) return true;
  return first !== undefined && first.score >= (leadsTo(turn, first.node) ? LIKELY_HERE : CLEAR);
}

/** Whether the place at hand itself leads there: what lies so near is likelier meant than its words say. */
function leadsTo(turn: Turn, id: NodeId): boolean {
  const place = askedFrom(turn);
  const node = place && turn.content.nodes[place.node];
  return node?.choices.some(({ to }) => to === id) === true;
}

/** Like `understand`, for text that was written before the question was seen: silent unless it clearly means something else. */
export function understandBurst(turn: Turn, text: string): void {
  const earlier = turn.next.memory.guess?.text ?? '';
  const verdict = look(turn, `${earlier} ${text}`.trim());
  if (verdict.kind === 'act' && verdict.node !== askedFrom(turn)?.node) act(turn, text, verdict);
}

/** The worker said "bukan ini": the guess is taken back and another way is offered. */
export function correct(turn: Turn): void {
  const { guess } = turn.next.memory;
  if (guess === undefined) {
    turn.lead.push(say(turn, 'bot.miss.describe'));
    visit(turn, { node: turn.content.home }, []);
    return;
  }
  record(turn, { kind: 'missed', why: 'corrected', text: guess.text, node: guess.node });
  const wrong = turn.content.nodes[guess.node];
  const { mode } = turn.next;
  // What was entered by mistake is no place to come back to.
  if (placeOf(mode)?.node === guess.node) standAt(turn, trailOf(mode).at(-1), trailOf(mode).slice(0, -1));
  if (wrong !== undefined) removeProblem(turn, wrong);
  remember(turn, { misses: turn.next.memory.misses + 1 });
  drop(turn, 'guess');
  const offeredAlready = mode.kind === 'asking' && mode.about === 'confirm';
  const others = offeredAlready ? [] : candidates(turn, guess.text).filter((id) => id !== guess.node);
  if (turn.next.memory.misses >= MISSES) {
    giveUp(turn);
  } else if (others.length > 0) {
    confirm(turn, guess.text, others);
  } else {
    turn.lead.push(say(turn, 'bot.miss.describe'));
    const place = placeOf(turn.next.mode);
    const trail = trailOf(turn.next.mode);
    if (place !== undefined) visit(turn, place, trail);
    else visit(turn, trail.at(-1) ?? { node: turn.content.home }, trail.slice(0, -1));
  }
}

/** Notes a second problem to be offered once the first is done. */
export function noteLater(turn: Turn, text: string): void {
  const verdict = look(turn, text);
  if (verdict.kind === 'act' && verdict.node !== placeOf(turn.next.mode)?.node) {
    remember(turn, { later: verdict.node });
  }
}

/** Whether free text clearly means another place than the one at hand. */
export function meansElsewhere(turn: Turn, text: string): boolean {
  const node = clearlyMeant(turn, text);
  return node !== undefined && node !== placeOf(turn.next.mode)?.node;
}

/** The node that free text means beyond doubt, if any. */
export function clearlyMeant(turn: Turn, text: string): NodeId | undefined {
  const verdict = look(turn, text);
  return verdict.kind === 'act' ? verdict.node : undefined;
}

function act(turn: Turn, text: string, verdict: Verdict & { kind: 'act' }): void {
  const { misses } = turn.next.memory;
  remember(turn, { misses: 0, guess: { node: verdict.node, text } });
  if (verdict.second !== undefined) remember(turn, { later: verdict.second });
  if (placeOf(turn.next.mode)?.node === verdict.node) {
    stay(turn, misses);
    return;
  }
  if (endsEpisode(turn, verdict.node)) {
    confirm(turn, text, [verdict.node]);
    return;
  }
  suspend(turn);
  moveToLive(turn);
  const node = turn.content.nodes[verdict.node];
  if (node !== undefined) suspendQuestion(turn, node);
  if (node === undefined || !answerTold(turn, text, node)) enter(turn, verdict.node);
}

/**
 * Words that mean the place at hand: a step is told again. What a question about a problem says still stands above; whoever
 * writes the same a third time is not helped by it, and a person is called.
 */
function stay(turn: Turn, misses: number): void {
  const { mode } = turn.next;
  const problem = mode.kind === 'asking' ? turn.content.nodes[mode.about]?.problem : undefined;
  if (mode.kind === 'guiding') turn.lead.push(say(turn, 'bot.guide.here'));
  if (problem === undefined) repeat(turn);
  else {
    remember(turn, { misses });
    askAgain(turn, say(turn, 'bot.question.here'));
  }
}

/** What names no trouble of its own ("takut salah", "jam buka kantor") leads back to the question it was written at. */
function suspendQuestion(turn: Turn, aside: Node): void {
  const place = placeOf(turn.next.mode);
  const asked = place && turn.content.nodes[place.node];
  const isAside = aside.kind === 'question' && aside.problem === undefined && !aside.topics.includes(THANKS);
  if (!isAside || place === undefined || asked?.problem === undefined || turn.next.mode.kind !== 'asking')
    return;
  if (turn.next.memory.suspended === undefined) remember(turn, { suspended: place });
}

/** An episode never ends on a guess: "sudah dibantu hrd" may be a story and not a goodbye. */
function endsEpisode(turn: Turn, id: NodeId): boolean {
  const node = turn.bot.live.nodes[id];
  return node?.kind === 'ending' && node.outcome !== 'handover';
}

/** Words that make "sudah …" a trouble and not a step done. */
const TROUBLE = new Set(
  'tidak belum bukan tapi gagal salah lupa tolak ditolak kenapa bagaimana coba kali terus hilang'.split(' '),
);
const BEGINS = new Set(['sudah', 'siap', 'ok', 'oke']);

/**
 * "sudah 10 menit", "sudah ada di hp": a step done, told in more words than one. Where the search is sure of a problem
 * ("sudah kasih kode ke orang"), only a "sudah" that stands alone before a comma counts.
 */
function saysDone(text: string, verdict: Verdict): boolean {
  const { words, clauses } = normalize(text);
  if (text.includes('?') || words.length > 8 || !BEGINS.has(words[0] ?? '')) return false;
  if (verdict.kind === 'act' && clauses[0]?.length !== 1) return false;
  return !words.some((word) => TROUBLE.has(word) || readProgress(word) === 'stuck');
}

function candidates(turn: Turn, text: string): readonly NodeId[] {
  const verdict = look(turn, text);
  return verdict.candidates.filter(({ score }) => score >= LIKELY).map(({ node }) => node);
}
