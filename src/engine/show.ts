import type { Key } from '#locales/say.ts';
import type { Node, NodeId } from '#model/content.ts';
import type { Mode, Offered, Place } from '#model/conversation.ts';
import { CHOICES } from '#model/limits.ts';
import { continueAnswer, showEnding } from './ending.ts';
import { noteProblem, openEpisode } from './episode.ts';
import { tellStep } from './telling.ts';
import {
  ask,
  drop,
  isNode,
  nodeOf,
  placeOf,
  record,
  remember,
  say,
  standing,
  type Turn,
  tell,
  trailOf,
  wording,
} from './turn.ts';

/** The trail is for "kembali"; nobody goes back further than this. */
const TRAIL = 20;

/** Goes to a node and remembers the way; a node that no longer exists leads home with a friendly line. */
export function enter(turn: Turn, id: NodeId): void {
  const from = standing(turn);
  const trail = trailOf(turn.next.mode);
  const further = from === undefined || from.node === id ? trail : [...trail, from].slice(-TRAIL);
  visit(turn, { node: id }, further);
}

/** Shows `place` again, or for the first time, with `trail` as the way back. */
export function visit(turn: Turn, place: Place, trail: readonly Place[]): void {
  let node = nodeOf(turn, place.node);
  if (node === undefined) {
    turn.lead.push(say(turn, 'bot.moved'));
    node = turn.content.nodes[turn.content.home];
    if (node === undefined) throw new Error(`content has no home node ${turn.content.home}`);
  }
  openEpisode(turn);
  const { suspended } = turn.next.memory;
  // A question waits only for what names no trouble of its own; the next trouble takes its place.
  const isLeft = suspended?.step === undefined && node.problem !== undefined;
  if (suspended?.node === node.id || isLeft) drop(turn, 'suspended');
  if (placeOf(turn.before.mode)?.node !== node.id) {
    record(turn, { kind: 'node-entered', node: node.id, hash: node.hash });
  }
  noteProblem(turn, node);
  if (node.kind === 'guide') showGuide(turn, node, place.step ?? 0, trail);
  else if (node.kind === 'question') showQuestion(turn, node, trail);
  else showEnding(turn, node, trail);
}

/** The closing question after a guide's last step, or its end where it has none. */
export function showClosing(
  turn: Turn,
  guide: Node,
  trail: readonly Place[],
  question: Key = 'bot.guide.closing',
): void {
  if (guide.choices.length === 0) {
    turn.lead.push(say(turn, 'bot.guide.finished'));
    showEnding(turn, guide, trail);
    return;
  }
  ask(
    turn,
    { node: guide.id, text: say(turn, question), hints: hintsOf(turn, guide) },
    atClosing(turn, guide, trail),
  );
}

/** Where a conversation stands after the last step of `guide`: asked for the result. */
export function atClosing(turn: Turn, guide: Node, trail: readonly Place[]): Mode & { kind: 'asking' } {
  return { kind: 'asking', about: guide.id, offered: withContinue(turn, offer(turn, guide)), trail };
}

function showGuide(turn: Turn, guide: Node, step: number, trail: readonly Place[]): void {
  const { body, steps, picture } = wording(turn, guide);
  const arrives = cameFrom(turn) !== guide.id;
  if (step === 0 && arrives && body !== '')
    tell(turn, { node: guide.id, text: body, ...(picture && { picture }) });
  if (step >= steps.length) showClosing(turn, guide, trail);
  else tellStep(turn, guide, step, trail);
}

/** The node the worker was at when this turn began: whoever is in a guide already has read how it starts. */
function cameFrom({ before: { mode } }: Turn): NodeId | undefined {
  const aside = mode.kind === 'asking' && !isNode(mode.about) && mode.about !== 'resume';
  return aside ? mode.trail.at(-1)?.node : placeOf(mode)?.node;
}

function showQuestion(turn: Turn, node: Node, trail: readonly Place[]): void {
  const { body, title, picture } = wording(turn, node);
  ask(
    turn,
    { node: node.id, text: body || title, hints: hintsOf(turn, node), ...(picture && { picture }) },
    { kind: 'asking', about: node.id, offered: withContinue(turn, offer(turn, node)), trail },
  );
}

/** The answers of a node's own, in the worker's language. */
export function offer(turn: Turn, node: Node): Offered[] {
  const { choices } = wording(turn, node);
  return node.choices.map((choice, index) => ({
    label: choices[index]?.label ?? choice.to,
    does: { go: choice.to },
  }));
}

/** The hints of a node's choices, in their order. */
export function hintsOf(turn: Turn, node: Node): (string | undefined)[] {
  return wording(turn, node).choices.map((choice) => choice.hint);
}

function withContinue(turn: Turn, offered: Offered[]): Offered[] {
  const { suspended } = turn.next.memory;
  if (suspended === undefined) return offered;
  const answer = continueAnswer(turn, suspended);
  return [...offered, offered.length < CHOICES ? answer : { ...answer, aside: true }];
}

/** Remembers the guide a side question interrupts, the first one only, so that it can be taken up again. */
export function suspend(turn: Turn): void {
  const place = placeOf(turn.next.mode) ?? stuckAt(turn);
  if (turn.next.memory.suspended === undefined && place?.step !== undefined)
    remember(turn, { suspended: place });
}

function stuckAt(turn: Turn): Place | undefined {
  const { mode } = turn.next;
  return mode.kind === 'asking' && !isNode(mode.about) ? mode.trail.at(-1) : undefined;
}
