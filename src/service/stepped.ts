import { placeOf } from '#engine/turn.ts';
import type { Content, NodeId } from '#model/content.ts';
import type { Conversation, EpisodeId, TicketId } from '#model/conversation.ts';
import type { Effect, Fact } from '#model/effect.ts';
import type { Event, Tapped } from '#model/event.ts';
import type { Claimed } from '#store/claim.ts';

/** A letter among the effects of a step, with its position there and its line of the transcript. */
export interface Sending {
  readonly send: Extract<Effect, { kind: 'send' }>;
  readonly position: number;
  readonly seq: number;
}

/** The letters among the effects of a step; `seq` is the last line of the transcript before them. */
export function sendsOf(effects: readonly Effect[], seq: number): Sending[] {
  const sends: Sending[] = [];
  for (const [position, effect] of effects.entries()) {
    if (effect.kind === 'send') sends.push({ send: effect, position, seq: seq + sends.length + 1 });
  }
  return sends;
}

/** One line of a turn after `step`: what is to be written for it. */
export interface Stepped {
  readonly claimed: Claimed;
  readonly event: Event;
  readonly tapped: Tapped | undefined;
  readonly before: Conversation;
  readonly next: Conversation;
  readonly effects: readonly Effect[];
  /** The letters among the effects, in their order. */
  readonly sends: readonly Sending[];
  /** The content the conversation walks after the step. */
  readonly content: Content;
  /** The episode that was opened or reopened, once it has a number. */
  opened: EpisodeId | null;
  /** The open ticket after the step. */
  ticket: TicketId | null;
}

/** Everything recorded in a step, each with the episode that was open when it happened. */
export function factsOf(stepped: Stepped): { readonly fact: Fact; readonly episode: EpisodeId | null }[] {
  let episode = stepped.claimed.conversation.episode;
  const facts: { fact: Fact; episode: EpisodeId | null }[] = [];
  for (const effect of stepped.effects) {
    if (effect.kind !== 'record') continue;
    const { fact } = effect;
    if (fact.kind === 'episode-opened' || fact.kind === 'episode-reopened') episode = stepped.opened;
    facts.push({ fact, episode });
  }
  return facts;
}

/** The episode that is open after the step. */
export function episodeAfter({ next, opened }: Stepped): EpisodeId | null {
  return next.episode === 'new' ? opened : next.episode;
}

/** The episode the letters of this step belong to: a farewell still belongs to the one it ends. */
export function episodeOfLetters(stepped: Stepped): EpisodeId | null {
  return episodeAfter(stepped) ?? stepped.opened ?? stepped.claimed.conversation.episode;
}

/** The node the worker stands at after the step. */
export function nodeAfter({ next }: Stepped): NodeId | null {
  return placeOf(next.mode)?.node ?? null;
}
