import type { Consent, Offered, StaffId, TicketId } from './conversation.ts';
import type { Resolution } from './problem.ts';
import type { Instant } from './time.ts';

/** What a message is besides its text. Bytes are never fetched by the bot. */
const MEDIA = [
  'picture',
  'voice',
  'video',
  'document',
  'sticker',
  'location',
  'contact',
  'call',
  'other',
] as const;
export type Media = (typeof MEDIA)[number];

/** A tapped button, resolved by the shell through the letter it stood on. */
export interface Tapped {
  readonly choice: Offered;
  /** The sprint of the letter that offered it. */
  readonly sprint: number;
  /** Whether that letter belongs to the episode that is open now. */
  readonly sameEpisode: boolean;
}

/** What is kept about a contact, for "data saya": counts and a masked address, nothing that was written. */
export interface Mine {
  readonly address: string;
  readonly since: Instant;
  readonly texts: number;
  readonly episodes: number;
  readonly tickets: number;
  readonly consent: Consent;
}

/** What a timer was set for. `forget` never reaches `step`: the shell erases the contact instead. */
const WAKES = ['nudge', 'close', 'gather', 'remind', 'forget'] as const;
export type Wake = (typeof WAKES)[number];

interface Happened {
  /** When it was written or done. */
  readonly at: Instant;
  /** When it is being handled. */
  readonly now: Instant;
}

/** Everything `step` can be told. Each one was an inbox row first. */
export type Event =
  | (Happened & {
      readonly kind: 'message';
      /** Redacted; the empty string for media without a caption. */
      readonly text: string;
      readonly media?: Media;
      readonly tapped?: Tapped;
      /** How long to wait for the next bubble before reading free text; 0 answers at once. */
      readonly gather: number;
      /** It waited more than ten minutes (an outage). */
      readonly late: boolean;
      /** Further messages of this contact are waiting behind it. */
      readonly more: boolean;
      /** Looked up by the shell when the whole message is "data saya". */
      readonly mine?: Mine;
    })
  | (Happened & { readonly kind: 'silence'; readonly wake: Wake; readonly sprint: number })
  | (Happened & {
      readonly kind: 'reply';
      readonly ticket: TicketId;
      readonly staff: StaffId;
      readonly name: string;
      readonly text: string;
    })
  | (Happened & {
      readonly kind: 'take';
      readonly ticket: TicketId;
      readonly staff: StaffId;
      readonly name: string;
    })
  | (Happened & { readonly kind: 'give-back'; readonly ticket: TicketId; readonly staff: StaffId })
  | (Happened & {
      readonly kind: 'close';
      readonly ticket: TicketId;
      readonly staff: StaffId;
      readonly resolution: Resolution;
    })
  /** Handling this contact's message failed for good; a person has been told. */
  | (Happened & { readonly kind: 'set-aside' });
