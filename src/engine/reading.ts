import { bareWords, matchChoice, matchHint, readProgress } from '#language/answer.ts';
import { normalize } from '#language/normalize.ts';
import type { Node, NodeId } from '#model/content.ts';
import type { Offered } from '#model/conversation.ts';
import { choose } from './choose.ts';
import { noteProblem, openEpisode } from './episode.ts';
import { atClosing, hintsOf } from './show.ts';
import { askedFrom } from './stuck.ts';
import { namesAhead, namesAnswer } from './told.ts';
import { drop, nodeOf, placeOf, record, remember, type Turn, trailOf } from './turn.ts';

/** Words that agree to "maksudnya ini, ya?". "sudah" and "oke" may mean the step before. */
const YES = new Set('ya benar betul itu ini'.split(' '));

/** "ya" after "maksudnya ini, ya?" is the one reading that was offered. */
export function agreeToReading(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  if (mode.kind !== 'asking' || mode.about !== 'confirm') return false;
  const [only, ...more] = mode.offered.filter(({ does }) => 'go' in does);
  const words = bareWords(normalize(text).words);
  if (only === undefined || more.length > 0 || words.length === 0) return false;
  if (text.includes('?') || !words.every((word) => YES.has(word))) return false;
  choose(turn, only);
  return true;
}

/** After "maksudnya yang mana?" an answer of exactly one of the readings is taken as that reading and its answer. */
export function answerInside(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  if (mode.kind !== 'asking' || mode.about !== 'confirm') return false;
  const trail = trailOf(mode);
  const found = mode.offered.flatMap(({ does }) => {
    const node = 'go' in does ? nodeOf(turn, does.go) : undefined;
    if (node?.kind !== 'question') return [];
    const asked = atClosing(turn, node, trail);
    const hints = hintsOf(turn, node);
    const match = matchChoice(
      text,
      asked.offered.map(({ label }) => label),
    );
    const beside = matchHint(
      text,
      asked.offered.map(({ label }, at) => ({ label, hint: hints[at] })),
    );
    const index = match !== undefined && 'index' in match && match.isGuess !== true ? match.index : beside;
    const answer = index === undefined ? undefined : asked.offered[index];
    return answer === undefined || !isTold(turn, text, answer) ? [] : [{ node, asked, answer }];
  });
  const [only] = found;
  if (only === undefined || found.some(({ answer }) => whither(answer) !== whither(only.answer)))
    return false;
  openEpisode(turn);
  noteProblem(turn, only.node);
  turn.next.mode = only.asked;
  choose(turn, only.answer);
  return true;
}

/** What is hurried about: elsewhere the words of the question are worth reading first. */
const DANGER = 'security_fraud';

/**
 * The answer of a question that the words which lead to it say already: in danger "terlanjur kasih otp" is not asked what
 * happened. The question is passed over, and "kembali" leads to it; false where the words say no more than its subject.
 */
export function answerTold(turn: Turn, text: string, node: Node): boolean {
  if (node.kind !== 'question' || !node.topics.includes(DANGER) || text.includes('?')) return false;
  const trail = trailOf(turn.next.mode);
  const from = placeOf(turn.next.mode);
  const asked = atClosing(turn, node, from === undefined ? trail : [...trail, from]);
  const labels = asked.offered.map(({ label }) => label);
  const match = matchChoice(text, labels);
  if (match === undefined || !('index' in match) || match.isGuess === true) return false;
  const answer = asked.offered[match.index];
  if (answer === undefined || !('go' in answer.does) || !namesAhead(text, answer.label, labels)) return false;
  if (nodeOf(turn, answer.does.go)?.kind === 'ending') return false;
  openEpisode(turn);
  noteProblem(turn, node);
  record(turn, { kind: 'node-entered', node: node.id, hash: node.hash });
  turn.next.mode = asked;
  choose(turn, answer);
  remember(turn, { guess: { node: answer.does.go, text } });
  return true;
}

/**
 * Whether an answer that was never shown was told all the same: one that leads on, in words of its own. Nothing is
 * carried out or ended so, and "ya", "sudah" or "belum" answer only what was asked.
 */
function isTold(turn: Turn, text: string, { label, does }: Offered): boolean {
  if (!('go' in does) || nodeOf(turn, does.go)?.kind === 'ending' || readProgress(text) !== undefined)
    return false;
  const said = new Set(normalize(text).words);
  return normalize(label).words.some(
    (word) => word.length >= TELLING && said.has(word) && !HOW_FAR.has(word),
  );
}

/** Letters of a word that tells answers apart, and words that only say how far something is. */
const TELLING = 4;
const HOW_FAR = new Set('belum sudah tidak bukan masih bisa lewat'.split(' '));

/** Where an answer goes; undefined for an act. */
function whither({ does }: Offered): NodeId | undefined {
  return 'go' in does ? does.go : undefined;
}

/** After "maksudnya yang mana?" the answers of the question before are still answers ("cabang"). */
export function answerBefore(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  const place = mode.kind === 'asking' && mode.about === 'confirm' ? askedFrom(turn) : undefined;
  const node = place && nodeOf(turn, place.node);
  if (node?.kind !== 'question') return false;
  const asked = atClosing(turn, node, trailOf(mode).slice(0, -1));
  const match = matchChoice(
    text,
    asked.offered.map(({ label }) => label),
  );
  if (match === undefined || !('index' in match) || match.isGuess === true) return false;
  const answer = asked.offered[match.index];
  // "oke" to "maksudnya yang mana?" ends nothing.
  if (answer === undefined || (endsAll(turn, answer) && !namesAnswer(text, answer.label))) return false;
  takeUp(turn);
  turn.next.mode = asked;
  choose(turn, answer);
  return true;
}

function endsAll(turn: Turn, { does }: Offered): boolean {
  return 'go' in does && nodeOf(turn, does.go)?.kind === 'ending';
}

/** The guess led nowhere: the guide it interrupted is at hand again. */
export function takeUp(turn: Turn): void {
  drop(turn, 'guess');
  if (turn.next.memory.suspended?.node === askedFrom(turn)?.node) drop(turn, 'suspended');
}
