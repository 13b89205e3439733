import type { ChannelName } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';

/** A compiled content, stored once. */
interface Revisions {
  id: string;
  /** JSON of `Content`. */
  content: string;
  created_at: Instant;
}

/** A step picture's bytes, stored once under their SHA-256. */
interface Pictures {
  hash: string;
  bytes: Uint8Array;
}

/** What a channel driver must not forget (offsets, credentials), sealed for the purpose `state:<channel>`. */
interface ChannelState {
  channel: ChannelName;
  /** The fingerprint of the driver's key, for the same purpose. */
  key: string;
  /** JSON of `[key, value]`. */
  sealed: string;
}

/** Who may do what only one process may. */
interface Leases {
  name: string;
  holder: string;
  until: Instant;
  /** Rises with every new holder. */
  fence: number;
}

/** Small facts about this Posko: `live-revision`, `secret-check`, the health of channels. */
interface Settings {
  key: string;
  value: string;
}

/** Migrations that were applied. */
interface Migrations {
  version: number;
}

export interface House {
  revisions: Revisions;
  pictures: Pictures;
  channel_state: ChannelState;
  leases: Leases;
  settings: Settings;
  migrations: Migrations;
}
