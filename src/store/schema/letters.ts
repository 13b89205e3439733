import type { Generated } from 'kysely';
import type { ChannelName } from '#model/channel.ts';
import type { Wake } from '#model/event.ts';
import type { Duration, Instant } from '#model/time.ts';

/** A letter to a worker. `settled_at` null = not yet left. */
interface Outbox {
  id: Generated<number>;
  /** The inbox line that brought it forth. By it the letters of a conversation are found, and erased with it. */
  line: number;
  conversation: number;
  channel: ChannelName;
  address: number;
  /** The line of the transcript. */
  seq: number;
  sprint: number;
  /** A bot's letter leaves only while the conversation still has this epoch. */
  epoch: number;
  owner: 'bot' | 'person';
  /** Lower leaves first: 0 what answers somebody, 1 what nobody asked for. */
  priority: Generated<number>;
  /** Not before. */
  due: Instant;
  episode: number | null;
  revision: string | null;
  node: string | null;
  /** JSON of `Outgoing`. */
  body: string;
  /** JSON of `Offered[]`, for buttons tapped later; null where nothing is offered. */
  offered: string | null;
  /** 1 when it carries the question the conversation waits at. */
  asks: Generated<0 | 1>;
  state: Generated<'waiting' | 'sent' | 'delivered' | 'read' | 'failed' | 'superseded' | 'maybe'>;
  /** Why it did not leave, or not yet: a code, never words of a person. */
  reason: string | null;
  /** The process that is sending it now, by its boot id. */
  lease_holder: string | null;
  /** By the database's clock; only PostgreSQL reads it. */
  lease_until: Instant | null;
  attempts: Generated<number>;
  /** Parts that have left, for letters of several. */
  parts_sent: Generated<number>;
  /** The mark (`store/mark.ts`) of the network's id of its last part. */
  external_id: string | null;
  created_at: Instant;
  sent_at: Instant | null;
  settled_at: Instant | null;
}

/** What a conversation is waiting for; at most one of each kind. */
interface Timers {
  id: Generated<number>;
  conversation: number;
  wake: Wake;
  sprint: number;
  /** Null until the letter it counts from is settled. */
  due: Instant | null;
  after: Duration;
  letter: number | null;
}

export interface Letters {
  outbox: Outbox;
  timers: Timers;
}
