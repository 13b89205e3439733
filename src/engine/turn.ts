import { type Key, say as phrase } from '#locales/say.ts';
import type { Content, Node, NodeId, Wording } from '#model/content.ts';
import type { Conversation, Memory, Mode, Offered, Place } from '#model/conversation.ts';
import type { Effect, Fact, Outgoing } from '#model/effect.ts';
import type { Event } from '#model/event.ts';

import type { Bot } from './bot.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One call of `step` while it is being worked out: what came in, and what will go out. Never leaves the engine. */
export interface Turn {
  readonly bot: Bot;
  readonly event: Event;
  readonly before: Conversation;
  /** The revision being walked. */
  content: Content;
  readonly next: Mutable<Conversation>;
  readonly effects: Effect[];
  /** Sentences that go before the next letter, so that one event is answered by as few letters as possible. */
  lead: string[];
  /** First words, sent as a letter of their own before the first answer. */
  greeting?: string | undefined;
}

/** Starts a turn with nothing decided yet. */
export function begin(bot: Bot, before: Conversation, event: Event): Turn {
  return { bot, event, before, content: bot.live, next: { ...before }, effects: [], lead: [] };
}

/** A sentence of the bot in the worker's language. */
export function say(turn: Turn, key: Key, values?: Readonly<Record<string, string | number>>): string {
  return phrase(turn.next.language, key, values);
}

/** What `node` says in the worker's language, Indonesian where there is no translation. */
export function wording(turn: Turn, node: Node): Wording {
  return node.wording[turn.next.language] ?? node.wording.id;
}

/** The node called `id` in the revision being walked. */
export function nodeOf(turn: Turn, id: NodeId): Node | undefined {
  return turn.content.nodes[id];
}

/** Changes what is remembered. */
export function remember(turn: Turn, change: Partial<Memory>): void {
  turn.next.memory = { ...turn.next.memory, ...change };
}

/** Forgets optional memories by name. */
export function drop(
  turn: Turn,
  ...names: readonly (
    | 'friend'
    | 'gathered'
    | 'guess'
    | 'later'
    | 'pending'
    | 'promised'
    | 'remind'
    | 'suspended'
  )[]
): void {
  const memory: Mutable<Memory> = { ...turn.next.memory };
  for (const name of names) delete memory[name];
  turn.next.memory = memory;
}

/** Notes that something happened. */
export function record(turn: Turn, fact: Fact): void {
  turn.effects.push({ kind: 'record', fact });
}

/** The parts of a letter that differ from one to the next. */
export type Saying = Omit<Outgoing, 'from' | 'text' | 'choices' | 'opener'> & {
  readonly text: string;
  readonly hints?: readonly (string | undefined)[];
};

/** Sends a letter that asks nothing. */
export function tell(turn: Turn, saying: Saying): void {
  greetFirst(turn);
  turn.effects.push({ kind: 'send', outgoing: outgoing(turn, saying, []), offered: [], asks: false });
}

/** Sends a question: `mode` is where the conversation waits, with the answers it offers. */
export function ask(turn: Turn, saying: Saying, mode: Exclude<Mode, { kind: 'idle' }>): void {
  greetFirst(turn);
  drop(turn, 'promised');
  turn.next.mode = mode;
  turn.effects.push({
    kind: 'send',
    outgoing: outgoing(turn, saying, mode.offered),
    offered: mode.offered,
    asks: true,
  });
}

/** Where the conversation stands, if it stands at a node. */
export function placeOf(mode: Mode): Place | undefined {
  if (mode.kind === 'guiding') return { node: mode.guide, step: mode.step };
  if (mode.kind === 'asking' && isNode(mode.about)) return { node: mode.about };
  return undefined;
}

/** Where the worker stands; after a guide's last step that is one step further, where the result is asked for. */
export function standing(turn: Turn): Place | undefined {
  const place = placeOf(turn.next.mode);
  if (place === undefined || place.step !== undefined) return place;
  const node = nodeOf(turn, place.node);
  return node?.kind === 'guide' ? { node: node.id, step: node.wording.id.steps.length } : place;
}

/** Stands at `place`, or nowhere, without showing it. */
export function standAt(turn: Turn, place: Place | undefined, trail: readonly Place[]): void {
  if (place === undefined) turn.next.mode = { kind: 'idle' };
  else if (place.step === undefined)
    turn.next.mode = { kind: 'asking', about: place.node, offered: [], trail };
  else turn.next.mode = { kind: 'guiding', guide: place.node, step: place.step, offered: [], trail };
}

/** The way here, oldest first; empty when idle. */
export function trailOf(mode: Mode): readonly Place[] {
  return mode.kind === 'idle' ? [] : mode.trail;
}

/** The answers the worker was last offered. */
export function offeredOf(mode: Mode): readonly Offered[] {
  return mode.kind === 'idle' ? [] : mode.offered;
}

/** Tells a node from one of the engine's own questions: nodes are paths of Markdown files. */
export function isNode(about: string): boolean {
  return about.includes('.md');
}

function greetFirst(turn: Turn): void {
  const { greeting } = turn;
  if (greeting === undefined) return;
  turn.greeting = undefined;
  const words = { from: 'bot', text: greeting, choices: [] } as const;
  turn.effects.push({ kind: 'send', outgoing: words, offered: [], asks: false });
}

function outgoing(turn: Turn, saying: Saying, offered: readonly Offered[]): Outgoing {
  const { text, hints, ...rest } = saying;
  const paragraphs = [...turn.lead, text].filter((paragraph) => paragraph !== '');
  turn.lead = [];
  return {
    from: 'bot',
    ...rest,
    text: paragraphs.join('\n\n'),
    choices: offered.map((answer, index) => {
      const hint = hints?.[index];
      return {
        label: answer.label,
        ...(hint !== undefined && { hint }),
        ...(answer.aside && { aside: true as const }),
      };
    }),
    ...(offered.length > 0 && { opener: say(turn, 'bot.opener') }),
  };
}
