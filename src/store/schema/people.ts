import type { Generated } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { Language } from '#model/language.ts';
import type { Instant } from '#model/time.ts';

/** A worker. */
interface Contacts {
  id: Generated<number>;
  created_at: Instant;
  /** What the network calls the person, masked and cut; null where unknown. */
  name: string | null;
  /** How often in a row wrong joining words were written, and when last. */
  tries: Generated<number>;
  tried_at: Instant | null;
}

/** Where a contact can be reached on one channel. */
interface Addresses {
  id: Generated<number>;
  contact: number;
  channel: ChannelName;
  /** The address itself, sealed for the purpose `address`. */
  sealed: string;
  /** `seal.fingerprint(address, 'address:<channel>')`, so it is unique over all channels. */
  fingerprint: string;
  created_at: Instant;
  /** When the network said for good that nobody can be reached here; null while it works. */
  dead_at: Instant | null;
  /** When this address was last written from, noted when the contact went on from another; null before that. */
  heard_at: Instant | null;
}

/** Two contacts that turned out to be one person; as long as this row is there, they can be parted again. */
interface Merges {
  id: Generated<number>;
  /** Whose conversation goes on. */
  kept: number;
  /** Who has neither address nor episode while this row is there; the conversation rests. */
  gone: number;
  /** Who said so. */
  by: 'network' | 'worker';
  at: Instant;
  /** JSON of what moved: `{addresses, conversations}`, ids. */
  moved: string;
}

/** Three words that join the conversation they were given in with whoever writes them elsewhere. */
interface Joins {
  id: Generated<number>;
  /** Where they were given and must be confirmed. */
  conversation: number;
  /** Fingerprint of the words for the purpose `join`. */
  words: string;
  until: Instant;
  /** Who wrote them; null while nobody has. They work once. */
  partner: number | null;
  /** The worker said in the first conversation that it is the same person. */
  confirmed_at: Instant | null;
}

/** What a contact does not want to get. */
interface Optouts {
  contact: number;
  purpose: 'guide' | 'reminders' | 'all';
  at: Instant;
}

/** Every answer to the question whether texts may be kept; the newest counts. */
interface Consents {
  id: Generated<number>;
  /** Null once the contact is erased. */
  contact: number | null;
  answer: 'given' | 'refused';
  /** Version of the notice that was shown. */
  notice: string;
  language: Language;
  channel: ChannelName;
  at: Instant;
}

/** Fingerprints of addresses that asked to be erased, so that a later import leaves them out. */
interface Suppressions {
  channel: ChannelName;
  fingerprint: string;
  at: Instant;
}

/** Who answers workers. */
interface Staff {
  id: Generated<number>;
  name: string;
  created_at: Instant;
}

export interface People {
  contacts: Contacts;
  addresses: Addresses;
  merges: Merges;
  joins: Joins;
  optouts: Optouts;
  consents: Consents;
  suppressions: Suppressions;
  staff: Staff;
}
