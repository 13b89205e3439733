import type { NodeId, Picture, RevisionId } from './content.ts';
import type { Offered } from './conversation.ts';
import type { Wake } from './event.ts';
import type { Door, Problem, Resolution } from './problem.ts';
import type { Duration } from './time.ts';

/** One message to a worker, fully worded. A renderer only adds numbers and splits. */
export interface Outgoing {
  readonly from: 'bot' | 'person';
  /** The node it speaks for, where there is one. */
  readonly node?: NodeId;
  /** Paragraphs separated by one empty line. */
  readonly text: string;
  readonly picture?: Picture;
  /** "Langkah 2 dari 5" with its numbers. */
  readonly progress?: { readonly label: string; readonly step: number; readonly of: number };
  readonly choices: readonly { readonly label: string; readonly hint?: string; readonly aside?: true }[];
  /** What the button that opens a list of choices is called (≤ 20 characters). */
  readonly opener?: string;
  /** It tells words that work once: what it says is blanked when they have been used or are too old. */
  readonly once?: true;
}

/** Something that happened and is counted. Holds node ids and codes, never words of a worker. */
export type Fact =
  /** `friend`: for somebody else. `person`: which of several people on one phone. */
  | { readonly kind: 'episode-opened'; readonly friend?: true; readonly person?: number }
  | { readonly kind: 'episode-reopened'; readonly person?: number }
  | { readonly kind: 'episode-closed'; readonly resolution: Resolution; readonly door?: Door }
  | { readonly kind: 'problem-noted'; readonly problem: Problem; readonly by: 'bot' | 'person' }
  | { readonly kind: 'problem-removed'; readonly problem: Problem }
  | { readonly kind: 'node-entered'; readonly node: NodeId; readonly hash: string }
  | {
      readonly kind: 'answered';
      readonly node: NodeId;
      readonly hash: string;
      readonly revision: RevisionId;
      /** Position of the choice, or `done`, `not-yet`, `stuck` with the step. */
      readonly choice: string;
      readonly step?: number;
      readonly score?: number;
    }
  /** Not understood (`why: missed`) or corrected by "bukan ini"; `text` is redacted and goes to `unanswered`, not to facts. */
  | {
      readonly kind: 'missed';
      readonly why: 'missed' | 'corrected' | 'asked';
      readonly text: string;
      readonly node?: NodeId;
    }
  | { readonly kind: 'consent-given' }
  | { readonly kind: 'consent-refused' }
  | { readonly kind: 'language-chosen'; readonly language: string }
  | { readonly kind: 'stopped'; readonly purpose: 'guide' | 'reminders' | 'all' }
  | { readonly kind: 'erasure-asked' }
  | { readonly kind: 'nudged' }
  | { readonly kind: 'moved'; readonly from: RevisionId; readonly to: RevisionId };

/** Why a conversation is handed to a person. */
export type TicketReason = 'asked' | 'not-understood' | 'node' | 'fraud' | 'failed';

/** What the staff are told about a ticket. */
export type Notice =
  | 'new-message'
  | 'left-queue'
  | 'stopped'
  | 'erasure-asked'
  | 'call-break'
  | 'call-after-shift';

/** What `step` wants done. Every effect is a row in the transaction that saves the state; none touches a network. */
export type Effect =
  | {
      readonly kind: 'send';
      readonly outgoing: Outgoing;
      /** What each of `outgoing.choices` does, in the same order. */
      readonly offered: readonly Offered[];
      /** This letter carries the question the conversation now waits at: `askedAt` is set when it is settled. */
      readonly asks: boolean;
      /** Nobody asked for it (nudge): the channel may hold it back. */
      readonly unasked?: true;
    }
  | {
      readonly kind: 'open-ticket';
      readonly reason: TicketReason;
      readonly node?: NodeId;
      readonly step?: number;
    }
  | { readonly kind: 'close-ticket'; readonly resolution: Resolution }
  /** Tell the staff that something changed on an open ticket. */
  | { readonly kind: 'notify'; readonly what: Notice }
  | {
      readonly kind: 'wake';
      readonly wake: Wake;
      readonly after: Duration;
      /** Position in this list of the `send` it counts from; the timer starts when that letter is settled. Absent: it starts now. */
      readonly of?: number;
    }
  /** The worker confirmed, or denied, that whoever wrote the words of this joining is the same person. */
  | { readonly kind: 'join'; readonly join: number; readonly same: boolean }
  | { readonly kind: 'record'; readonly fact: Fact };
