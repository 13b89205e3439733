import type { ChannelName } from './channel.ts';
import type { Consent, Offered, Place, StaffId, TicketId } from './conversation.ts';
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

/** What came of joining words: right, wrong (or too old), wrong too often, or written where they were given. */
export type Tried = 'right' | 'wrong' | 'too-often' | 'here';

/** What a timer was set for. `forget`, `join` and `part` never reach `step`: the shell carries them out instead. */
const WAKES = ['nudge', 'close', 'gather', 'remind', 'forget', 'join', 'part'] as const;
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
      /** Three words drawn by the shell when the whole message is "sambungkan". */
      readonly words?: string;
      /** Looked up by the shell when the whole message is "pisahkan": whether there is something to part. */
      readonly joined?: boolean;
    })
  /** Three joining words were written here; `of` is the network of the conversation they were given in. */
  | (Happened & { readonly kind: 'words'; readonly result: Tried; readonly of?: ChannelName })
  /** Somebody wrote the words that were given here: from `channel`, at a masked `address`. */
  | (Happened & {
      readonly kind: 'joining';
      readonly join: number;
      readonly channel: ChannelName;
      readonly address: string;
    })
  /** Two conversations are one now; `place` is where the other one stood. `late`: the words had become too old. */
  | (Happened & { readonly kind: 'joined'; readonly late: boolean; readonly place?: Place })
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
