import type { Generated } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { Consent, Owner } from '#model/conversation.ts';
import type { Notice } from '#model/effect.ts';
import type { Media } from '#model/event.ts';
import type { Language } from '#model/language.ts';
import type { Duration, Instant } from '#model/time.ts';

/** A contact's one conversation: what `step` carries from one event to the next, and what the shell needs beside it. */
interface Conversations {
  id: Generated<number>;
  contact: number;
  /** The channel and address last written from: replies go there. */
  channel: ChannelName;
  address: number;
  language: Generated<Language>;
  revision: string | null;
  pinned_at: Instant | null;
  /** JSON of `Mode`. */
  mode: Generated<string>;
  /** The node the worker stands at (`mode.about` or `mode.guide`), for "who stands where"; null when at none. */
  node: string | null;
  owner: Generated<Owner>;
  ticket: number | null;
  epoch: Generated<number>;
  sprint: Generated<number>;
  /** The last letter's line of the transcript; messages received since count on from it (`store/seq.ts`). */
  seq: Generated<number>;
  asked_at: Instant | null;
  /** How long after the question at hand was asked its reminder is due; null where none is (`store/due-timers.ts`). */
  nudge: Duration | null;
  /** The open episode. */
  episode: number | null;
  consent: Generated<Consent>;
  quiet: Generated<0 | 1>;
  /** JSON of `Memory`; holds redacted words of the worker for as long as they are needed. */
  memory: Generated<string>;
  /** What the last question may make the worker type. */
  expects: 'password' | 'code' | null;
  /** What a masked or code-asking message lets expect whatever was asked, and until when. */
  guarded: 'password' | 'code' | null;
  guarded_until: Instant | null;
  /** When the worker last wrote, of what has been handled. */
  active_at: Instant;
  /** The line that was handled last: the way to all of them (`store/lines.ts`). */
  line: number | null;
}

/**
 * Everything that happened to a conversation, in the order in which it is handled. `handled_at` null = waiting.
 * `message`, `unreadable` and `words` (of a joining) come from a network; `silence` from a timer; `joining`, `joined` and
 * `set-aside` from the shell; the rest from the console.
 */
interface Inbox {
  id: Generated<number>;
  channel: ChannelName;
  /**
   * Unique, so that the same thing twice is once. A network's id is stored as its mark (`store/mark.ts`), since some
   * networks write phone numbers into it; our own are
   * `timer:<timer>:<sprint>`, `form:<key>` and `set-aside:<inbox>`.
   */
  external_id: string;
  kind:
    | 'message'
    | 'unreadable'
    | 'silence'
    | 'reply'
    | 'take'
    | 'give-back'
    | 'close'
    | 'set-aside'
    | 'words'
    | 'joining'
    | 'joined';
  /** Null for what could not even be given to a contact. */
  conversation: number | null;
  /** The line of the conversation that was handled before this one; null for the first, and until this one is. */
  before: number | null;
  address: number | null;
  /** The line of the transcript; null for what is not said by the worker. */
  seq: number | null;
  at: Instant;
  /** Masked; null where there is none or it was blanked. */
  text: string | null;
  /** A button's payload of our own making. */
  token: string | null;
  media: Media | null;
  /** The network's handle of a picture or voice message, sealed for the purpose `media`. */
  media_ref: string | null;
  /** JSON, by kind: `{mime, size}`, `{wake, sprint}`, `{staff, name}`, `{staff, resolution}`, `{words}` (their fingerprint). */
  detail: string | null;
  state: Generated<'waiting' | 'done' | 'set-aside' | 'unreadable'>;
  attempts: Generated<number>;
  handled_at: Instant | null;
}

/** A handover to a person. */
interface Tickets {
  id: Generated<number>;
  conversation: number;
  episode: number | null;
  reason: 'asked' | 'not-understood' | 'node' | 'fraud' | 'failed';
  node: string | null;
  /** 0-based. */
  step: number | null;
  opened_at: Instant;
  /** Who has it; null while it is in the queue. */
  staff: number | null;
  taken_at: Instant | null;
  closed_at: Instant | null;
  resolution: string | null;
  /** Messages the staff have not seen; reset when a person replies. */
  unseen: Generated<number>;
  /** The message that could not be handled, for `reason = failed`. */
  inbox: number | null;
}

/** What the staff tell each other about a ticket, and what `notify` told them. */
interface Notes {
  id: Generated<number>;
  ticket: number;
  at: Instant;
  staff: number | null;
  what: Notice | 'note' | 'set-aside' | 'merged';
  text: string | null;
}

export interface Talk {
  conversations: Conversations;
  inbox: Inbox;
  tickets: Tickets;
  notes: Notes;
}
