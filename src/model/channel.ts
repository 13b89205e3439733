import type { ConversationId } from './conversation.ts';
import type { Outgoing } from './effect.ts';
import type { Media } from './event.ts';
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
  readonly broadcast: 'yes' | 'replied-only' | 'no';
}

/** Something a network brought, mapped by an allow-list of fields. `receive` masks it before the first write. */
export interface Arrival {
  /** The network's own id of the message, unique within the channel. */
  readonly externalId: string;
  /** Where answers go, in the network's own spelling; sealed before it is stored. */
  readonly address: string;
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
}

/** What became of an attempt to send. `unknown`: it may or may not have left. */
export type SendResult =
  | { readonly kind: 'sent'; readonly externalId: string }
  | { readonly kind: 'retry'; readonly after: Duration; readonly reason: string }
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
  /** The channel's own small state (offsets, credentials), sealed at rest. */
  readonly state: {
    get(key: string): Promise<string | undefined>;
    set(key: string, value: string | null): Promise<void>;
  };
  /** The letter sent under a network's id, for drivers that must repeat it. */
  letter(externalId: string): Promise<Letter | undefined>;
  picture(hash: string): Promise<Uint8Array | undefined>;
  health(health: Health): void;
  /** Aborted when Posko stops. */
  readonly signal: AbortSignal;
}

/** One driver. Parts of a letter are sent in order; `send` never throws for what a network may answer. */
export interface Channel {
  readonly name: ChannelName;
  readonly profile: Profile;
  start(port: Port): Promise<void>;
  stop(): Promise<void>;
  send(letter: Letter, part: Part): Promise<SendResult>;
  typing?(address: string): Promise<void>;
}
