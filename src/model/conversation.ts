import type { NodeId, RevisionId } from './content.ts';
import type { Language } from './language.ts';
import type { Problem } from './problem.ts';
import type { Instant } from './time.ts';

export type ConversationId = number;
export type ContactId = number;
export type EpisodeId = number;
export type TicketId = number;
export type StaffId = number;

/** Who speaks to the worker. Only one does at a time; `epoch` rises whenever this changes hands. */
export type Owner = 'bot' | 'queue' | 'paused' | `human:${StaffId}`;

/** What an offered answer does: go to a node, or act on the conversation itself. */
type Does = { readonly go: NodeId } | { readonly act: Act; readonly value?: string };

/** Everything an answer can do besides going somewhere. */
const ACTS = [
  'done', // Sudah
  'not-yet', // Belum
  'stuck', // Macet di sini
  'why-stuck', // value: button | message | code | fear | signal
  'saw-message', // value: node id that answers the message
  'not-this', // Bukan ini
  'all-steps', // the whole guide at once
  'continue', // back to the suspended guide
  'back', // one place back on the trail
  'home',
  'person', // hand over to a facilitator
  'call', // be rung by one; value: break | after-shift | no, or absent to be asked
  'keep-bot', // value of the queue: go on with the guide while waiting
  'leave-queue', // the worker no longer needs a person
  'consent', // value: given | refused
  'language', // value: id | jv | en
  'resume', // value: yes | no
  'stop', // value: guide | reminders | all | enough
  'forget', // value: yes | no
  'friend', // value: yes | no
  'who', // value: the number of a person, or `new`
  'nameless', // somebody new who gives no name
  'join', // value: yes or no, and the number of the joining: `yes:7`
] as const;
export type Act = (typeof ACTS)[number];

/** One answer as the worker saw it. State keeps what was offered, so "2" means what stood beside the 2. */
export interface Offered {
  readonly label: string;
  readonly does: Does;
  /** Never numbered and never first: consent, and ways out beside the real answers. */
  readonly aside?: true;
}

/** A place on the way here: a node and, inside a guide, the step (0-based). */
export interface Place {
  readonly node: NodeId;
  readonly step?: number;
}

/** Questions the engine asks by itself; everything else asked about is a node. */
export type Aside =
  | 'confirm'
  | 'call'
  | 'stuck'
  | 'message'
  | 'language'
  | 'resume'
  | 'forget'
  | 'consent'
  | 'stop'
  | 'queue'
  | 'join'
  | 'friend'
  | 'who'
  | 'name';

/** Where the conversation is. Who speaks is `Owner`'s business and is not repeated here. */
export type Mode =
  /** `resumable`: where the last episode stopped, and until when it may be taken up again. */
  | { readonly kind: 'idle'; readonly resumable?: Place & { readonly until: Instant } }
  | {
      readonly kind: 'asking';
      readonly about: NodeId | Aside;
      readonly offered: readonly Offered[];
      /** Oldest first; the last entry is where "kembali" leads. */
      readonly trail: readonly Place[];
    }
  | {
      readonly kind: 'guiding';
      readonly guide: NodeId;
      /** 0-based. */
      readonly step: number;
      readonly offered: readonly Offered[];
      readonly trail: readonly Place[];
    };

/** One of several people on a phone. */
export interface Person {
  /** 0 is whoever wrote first. */
  readonly id: number;
  /** A first name, as it was given. */
  readonly name?: string;
  /** Where they left off, and until when that can be taken up again. */
  readonly place?: Place & { readonly until: Instant };
}

/** The people on one phone: who has it now, and the last number given out. */
export interface People {
  readonly now: number;
  readonly last: number;
  /** Longest known first. */
  readonly known: readonly Person[];
}

/** What the engine remembers beside the mode; small, and forgotten with the episode where it can be. */
export interface Memory {
  /** Messages not understood in a row. */
  readonly misses: number;
  /** Bubbles waiting to be read as one sentence. */
  readonly gathered?: string;
  /** The node the last search led to and the words that did, for "bukan ini". */
  readonly guess?: { readonly node: NodeId; readonly text: string };
  /** Problems noted in the open episode. */
  readonly problems: readonly Problem[];
  /** A second problem named in the same message, offered afterwards. */
  readonly later?: NodeId;
  /** The guide a side question interrupted. */
  readonly suspended?: Place;
  /** Where the reminder the worker asked for leads. */
  readonly remind?: NodeId;
  /** A reminder was promised and nothing was asked since: "ya" agrees to it. */
  readonly promised?: true;
  /** The last thing the worker answered was "Macet". */
  readonly stuck: boolean;
  /** Words that wait until it is known whose trouble they tell. */
  readonly pending?: string;
  /** The open episode is for somebody else; `own` is where the worker's own trouble was left. */
  readonly friend?: { readonly own?: Place };
  /** Several people use this phone. */
  readonly people?: People;
  /** When unasked letters went out in the last week. */
  readonly unasked: readonly Instant[];
}

/** Whether the worker has agreed that the texts are kept. Without it they are blanked after handling. */
export type Consent = 'unasked' | 'asked' | 'given' | 'refused';

/** A contact's one conversation, as `step` sees it. */
export interface Conversation {
  readonly id: ConversationId;
  readonly language: Language;
  /** The revision the worker is walking; null before the first answer. */
  readonly revision: RevisionId | null;
  /** When the conversation was pinned to a revision that is no longer live; null while it is live. */
  readonly pinnedAt: Instant | null;
  readonly mode: Mode;
  readonly owner: Owner;
  readonly ticket: TicketId | null;
  readonly epoch: number;
  /** Rises with every step that speaks; a timer or button of an older sprint is recognised by it. */
  readonly sprint: number;
  /** When the current question was sent; null until its letter is settled. */
  readonly askedAt: Instant | null;
  /** `new` from the step that opens one until the store has given it a number. */
  readonly episode: EpisodeId | 'new' | null;
  readonly consent: Consent;
  /** Unasked letters (nudges, reminders, broadcasts) are not wanted. */
  readonly quiet: boolean;
  readonly memory: Memory;
}

/** A conversation that has just begun: nothing was said, nothing was asked. */
export const BEGUN: Conversation = {
  id: 1,
  language: 'id',
  revision: null,
  pinnedAt: null,
  mode: { kind: 'idle' },
  owner: 'bot',
  ticket: null,
  epoch: 0,
  sprint: 0,
  askedAt: null,
  episode: null,
  consent: 'unasked',
  quiet: false,
  memory: { misses: 0, problems: [], stuck: false, unasked: [] },
};
