import type { Bot } from '#engine/bot.ts';
import type { ChannelName, Profile } from '#model/channel.ts';
import type { RevisionId } from '#model/content.ts';
import type { ContactId, Conversation, ConversationId } from '#model/conversation.ts';
import type { Effect } from '#model/effect.ts';
import type { Event } from '#model/event.ts';
import type { Log } from '#model/log.ts';
import type { Instant } from '#model/time.ts';
import type { Database } from '#store/database.ts';
import type { Seal } from '#store/seal.ts';
import type { Reader } from '#store/transaction.ts';

/** What can be looked at again now, without waiting for the next poll. */
export type Nudge = 'inbox' | 'outbox';

/** What every verb needs of the world. Nothing in the service reads a clock, draws a number or holds state of its own. */
export interface Deps {
  readonly db: Database;
  readonly now: () => Instant;
  /** Between 0 and 1, as `Math.random`. */
  readonly random: () => number;
  readonly log: Log;
  readonly seal: Seal;
  readonly profiles: Readonly<Record<ChannelName, Profile>>;
  /** Names this run of this process. */
  readonly boot: string;
  /** Called after commit. */
  readonly nudge: (what: Nudge) => void;
}

/** What `receive` needs besides. */
export interface ReceiveDeps extends Deps {
  readonly redact: Redact;
  /** Numbers and addresses that may stand: `Places.official` of the live content and the fixed ones. */
  readonly known: () => readonly string[];
  /** Bytes free on the disk of the database; Infinity where that is somebody else's disk. */
  readonly freeDisk: () => Promise<number>;
}

/** Masks what must not be stored. */
export type Redact = (
  text: string,
  context: {
    readonly known: readonly string[];
    readonly expects?: 'password' | 'code' | undefined;
    readonly offered?: readonly string[];
    /** Staff may name what belongs to the work: only NIK, KPJ, codes and passwords are masked. */
    readonly staff?: boolean;
  },
) => { readonly text: string; readonly masked: readonly string[] };

/** What `handle` needs besides. */
export interface HandleDeps extends Deps {
  /** What `step` must know for a conversation on `revision`; reads through `reader` where it has not been loaded yet. */
  readonly bot: (reader: Reader, revision: RevisionId | null) => Promise<Bot>;
  readonly step: (
    bot: Bot,
    before: Conversation,
    event: Event,
  ) => { readonly next: Conversation; readonly effects: readonly Effect[] };
  /** Called after commit with conversations whose worker has written and is answered only when no bubble follows. */
  readonly typing?: (conversations: readonly ConversationId[]) => void;
  /** Version of the notice about what is kept, written beside each consent. */
  readonly notice: string;
}

/** What `wake` needs besides. */
export interface WakeDeps extends Deps {
  /** Erases a contact whose erasure is due. */
  readonly forget: (contact: ContactId) => Promise<void>;
}
