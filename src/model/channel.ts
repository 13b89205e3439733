import type { ConversationId } from './conversation.ts';
import type { Outgoing } from './effect.ts';
import type { Media } from './event.ts';
import type { Language } from './language.ts';
import type { Duration, Instant } from './time.ts';

/** The networks. One account of a network is one channel. */
export const CHANNELS = ['telegram', 'whatsapp', 'cloud', 'web', 'terminal'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** What a network can show and bear, as data. Sources of the numbers stand beside each profile. */
export interface Profile {
  readonly name: ChannelName;
  /** Most buttons under one message; 0 where buttons are not dependable. */
  readonly buttons: number;
  /** Most rows of a list; 0 where there is none. */
  readonly listRows: number;
  readonly labelLength: number;
  /** Characters of a button's label, where fewer than of a list row's. */
  readonly buttonLength?: number;
  /** Characters of a text that carries buttons or a list, where fewer than of a bare text. */
  readonly bodyLength?: number;
  readonly textLength: number;
  readonly captionLength: number;
  /** Whether answers are shown with numbers. */
  readonly numbers: boolean;
  readonly pictures: boolean;
  readonly typing: boolean;
  /** How long free text waits for the next bubble. */
  readonly gather: Duration;
  /** How long after a person's last message free text may be sent; null where always. */
  readonly window: Duration | null;
  readonly rate: { readonly perSecond: number; readonly perContact: Duration };
  /** How long a receipt is waited for before a letter that may have left is sent again; 0 where there are no receipts. */
  readonly doubt: Duration;
  readonly broadcast: 'yes' | 'replied-only' | 'no';
}

/** Something a network brought, mapped by an allow-list of fields. `receive` masks it before the first write. */
export interface Arrival {
  /** The network's own id of the message, unique within the channel. */
  readonly externalId: string;
  /** Where answers go, in the network's own spelling; sealed before it is stored. */
  readonly address: string;
  /** Other addresses on this network that are known to be the same person's (a phone number beside a LID). */
  readonly also?: readonly string[];
  readonly at: Instant;
  /** `unreadable`: only the id and kind could be read. */
  readonly kind: 'message' | 'unreadable';
  readonly text: string;
  /** A button's payload. */
  readonly token?: string;
  readonly media?: {
    readonly kind: Media;
    readonly mime?: string;
    readonly size?: number;
    readonly ref?: string;
  };
  /** What the network calls the person. */
  readonly name?: string;
}

/** What a network said about a letter it was given. */
export interface Receipt {
  readonly externalId: string;
  /** The letter's own id, where the network gives it back: this settles a letter of which nobody knew whether it had left. */
  readonly letter?: number;
  /** With `letter`: the place of the part it is about; the first where absent. */
  readonly part?: number;
  readonly at: Instant;
  readonly state: 'sent' | 'delivered' | 'read' | 'failed';
  readonly reason?: string;
}

/** A letter on its way out, with its address unsealed. */
export interface Letter {
  readonly id: number;
  readonly conversation: ConversationId;
  readonly sprint: number;
  readonly address: string;
  readonly outgoing: Outgoing;
}

/** One message of the network; a letter becomes one or several. */
export interface Part {
  readonly text: string;
  readonly picture?: { readonly hash: string; readonly alt: string };
  /** Buttons of this part: label as shown and payload that comes back. */
  readonly buttons: readonly {
    readonly label: string;
    readonly hint?: string;
    readonly token: string;
    readonly aside?: true;
  }[];
  readonly opener?: string;
  /** Set where free text may not be sent: the approved text of this name goes out instead, with these parameters. */
  readonly template?: { readonly name: Template; readonly language: Language };
}

/** Texts a network must have approved before they may be sent to somebody who has been silent. */
type Template = 'answer-waiting' | 'follow-up' | 'reminder';

/**
 * What became of an attempt to send. `unknown`: it may or may not have left. A letter that is refused for the reason `window`
 * waits until the person writes.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly externalId: string }
  /** Not before `after`; the whole channel waits, or only this letter and those behind it. */
  | { readonly kind: 'retry'; readonly after: Duration; readonly reason: string; readonly scope?: 'letter' }
  | { readonly kind: 'refused'; readonly reason: string; readonly scope: 'letter' | 'address' | 'channel' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What a channel says about itself on the status page; `detail` is one sentence for the operator. */
export interface Health {
  readonly state: 'starting' | 'up' | 'degraded' | 'down' | 'stopped';
  readonly detail: string;
}

/** What a channel may use of Posko. */
export interface Port {
  /** Resolves after commit: only then may the network be told. Rejects when nothing could be stored. */
  receive(arrivals: readonly Arrival[]): Promise<void>;
  receipts(receipts: readonly Receipt[]): Promise<void>;
  /** The channel's own state (offsets, credentials), keys and values sealed at rest. */
  readonly state: {
    /** What is kept under these keys; a key without a value is missing. */
    read(keys: readonly string[]): Promise<Map<string, string>>;
    /** Keeps all of it or nothing; null forgets a key. */
    write(entries: ReadonlyMap<string, string | null>): Promise<void>;
    /** Forgets everything of this channel. */
    clear(): Promise<void>;
  };
  /** The letter sent under a network's id, for drivers that must repeat it. */
  letter(externalId: string): Promise<Letter | undefined>;
  /** These addresses of the network have turned out to be one person's. */
  link(addresses: readonly string[]): Promise<void>;
  /** The network says that nobody can be reached at an address any more, or again; nothing to do for a stranger's. */
  reach(address: string, reachable: boolean): Promise<void>;
  /** An address is no longer its owner's (a changed number): whoever writes from it next is somebody new. */
  retire(address: string): Promise<void>;
  picture(hash: string): Promise<Uint8Array | undefined>;
  health(health: Health): void;
  /** Aborted when Posko stops. */
  readonly signal: AbortSignal;
}

/** A request of a network to our own server, as plain values. */
export interface WebhookRequest {
  readonly method: 'GET' | 'POST';
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  readonly query: Readonly<Record<string, string>>;
  /** The body as it came: signatures are over these bytes. */
  readonly body: Uint8Array;
}

/** What a network is answered. */
export interface WebhookAnswer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 503;
  readonly body?: string;
}

/** What a person must do once to connect an account: scan a picture, or type a code on the phone. */
export type Pairing =
  | { readonly kind: 'qr'; readonly text: string; readonly until: Instant }
  | { readonly kind: 'code'; readonly code: string };

/** One driver. Parts of a letter are sent in order; `send` never throws for what a network may answer. */
export interface Channel {
  readonly name: ChannelName;
  readonly profile: Profile;
  /** Only one process may run this account at a time; Posko then starts it only while it holds the account's lease. */
  readonly single?: true;
  /**
   * Begins to take messages in. Returns soon: a network that does not answer, or refuses, is reported by `port.health` and
   * tried again. May be called again after `stop`.
   */
  start(port: Port): Promise<void>;
  stop(): Promise<void>;
  /**
   * Sends one part; `index` is its place in the letter, so that a repeated part can carry the same id. It is -1 for the approved
   * text that goes before a letter.
   */
  send(letter: Letter, part: Part, index: number): Promise<SendResult>;
  typing?(address: string): Promise<void>;
  /** Answers the network's requests at `/webhooks/<name>`; answers 503 what could not be stored. */
  webhook?(request: WebhookRequest): Promise<WebhookAnswer>;
  /** What a person must do now so that the account is connected; undefined when nothing. */
  pairing?(): Pairing | undefined;
}
