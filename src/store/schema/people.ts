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
  optouts: Optouts;
  consents: Consents;
  suppressions: Suppressions;
  staff: Staff;
}
