import type { Bot } from '#engine/bot.ts';
import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { buildIndex, type SearchIndex } from '#language/search.ts';
import type { Content } from '#model/content.ts';
import { BEGUN, type Conversation, type Offered } from '#model/conversation.ts';
import type { Effect, Fact, Outgoing } from '#model/effect.ts';
import type { Event, Media, Wake } from '#model/event.ts';
import { MINUTE } from '#model/time.ts';

/** A letter as a test keeps it: what was said, what was offered, and when. */
export interface Said {
  readonly outgoing: Outgoing;
  readonly offered: readonly Offered[];
  readonly sprint: number;
  readonly episode: number | null;
  readonly at: number;
}

/** Tuesday 24 November 2026, 09.00 in Surabaya. */
const MORNING = Date.UTC(2026, 10, 24, 2, 0);

/** What a test tells the engine: what the staff do is about the ticket that is open, unless the test names another. */
type Told = Event extends infer One
  ? One extends { ticket: number }
    ? Omit<One, 'ticket'> & { ticket?: number }
    : One
  : never;

/** A conversation that has just begun. */
export function newConversation(change: Partial<Conversation> = {}): Conversation {
  return { ...BEGUN, ...change };
}

const indexes = new WeakMap<Content, SearchIndex>();

/** Building an index takes longer than a conversation, and the same content is talked about thousands of times. */
function indexOf(content: Content): SearchIndex {
  const index = indexes.get(content) ?? buildIndex(content);
  indexes.set(content, index);
  return index;
}

/** The engine with the smallest possible shell around it: letters arrive at once, timers when time is passed. */
export class Talk {
  now = MORNING;
  /** Whether the shell would find something to part. */
  joined = false;
  readonly letters: Said[] = [];
  readonly facts: Fact[] = [];
  readonly effects: Effect[] = [];
  state: Conversation;
  #bot: Bot;
  #timers = new Map<Wake, { due: number; sprint: number }>();
  #episodes = 0;

  constructor(content: Content, change: Partial<Conversation> = {}) {
    this.#bot = { live: content, index: indexOf(content), urgent: false, clocks: CLOCKS };
    this.state = newConversation(change);
  }

  /** Publishes another content under the running conversation. */
  publish(content: Content, urgent = false): void {
    const pinned = this.#bot.pinned ?? this.#bot.live;
    this.#bot = { live: content, index: indexOf(content), pinned, urgent, clocks: CLOCKS };
  }

  /** The worker writes; returns what the bot said. */
  say(text: string, more: Partial<Event & { kind: 'message' }> = {}): readonly Said[] {
    const at = this.now;
    return this.happen({ kind: 'message', at, now: at, text, gather: 0, late: false, more: false, ...more });
  }

  send(media: Media, text = ''): readonly Said[] {
    return this.say(text, { media });
  }

  /** The worker taps the newest button called `label`, or the one `ago` letters earlier that offered it. */
  tap(label: string, ago = 0): readonly Said[] {
    const letter = this.letters
      .filter((said) => said.offered.some((answer) => answer.label === label))
      .at(-1 - ago);
    const choice = letter?.offered.find((answer) => answer.label === label);
    if (letter === undefined || choice === undefined) throw new Error(`no letter offered "${label}"`);
    const sameEpisode = letter.episode !== null && letter.episode === this.state.episode;
    return this.say(label, { tapped: { choice, sprint: letter.sprint, sameEpisode } });
  }

  /** Time passes; timers that fall due happen at their minute. */
  pass(duration: number): readonly Said[] {
    const until = this.now + duration;
    const said: Said[] = [];
    for (;;) {
      const due = [...this.#timers].filter(([, timer]) => timer.due <= until);
      due.sort(([, a], [, b]) => a.due - b.due);
      const [next] = due;
      if (next === undefined) break;
      const [wake, timer] = next;
      this.#timers.delete(wake);
      this.now = Math.max(this.now, timer.due);
      said.push(...this.happen({ kind: 'silence', at: this.now, now: this.now, wake, sprint: timer.sprint }));
    }
    this.now = until;
    return said;
  }

  /** Anything else that `step` can be told. */
  happen(told: Told): readonly Said[] {
    const event = { ticket: this.state.ticket ?? 1, ...told } as Event;
    const { next, effects } = step(this.#bot, this.state, event);
    let episode = typeof next.episode === 'number' ? next.episode : null;
    if (next.episode === 'new') episode = ++this.#episodes;
    let asked = next.askedAt;
    const said: Said[] = [];
    for (const effect of effects) {
      this.effects.push(effect);
      if (effect.kind === 'record') this.facts.push(effect.fact);
      if (effect.kind === 'wake' && !['join', 'part'].includes(effect.wake)) {
        this.#timers.set(effect.wake, { due: this.now + effect.after, sprint: next.sprint });
      }
      if (effect.kind !== 'send') continue;
      const { outgoing, offered } = effect;
      said.push({ outgoing, offered, sprint: next.sprint, episode: episode ?? this.#episodes, at: this.now });
      if (effect.asks) asked = this.now;
    }
    const ticket = effects.some((effect) => effect.kind === 'open-ticket') ? 1 : next.ticket;
    this.state = { ...next, episode, askedAt: asked, ticket };
    this.letters.push(...said);
    return said;
  }

  /** A message that was written before the current question was seen. */
  burst(text: string): readonly Said[] {
    return this.say(text, { at: this.now - MINUTE });
  }
}
