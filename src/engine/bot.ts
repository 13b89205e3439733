import type { SearchIndex } from '#language/search.ts';
import type { Content } from '#model/content.ts';
import type { Duration } from '#model/time.ts';
import { DAY, HOUR, MINUTE } from '#model/time.ts';

/** What `step` knows of the world besides the conversation: content, its index, and how long to wait. */
export interface Bot {
  /** The revision workers who start now are given. */
  readonly live: Content;
  /** The search index over `live`. */
  readonly index: SearchIndex;
  /** The revision this conversation is walking, where it is not the live one; undefined when it is gone. */
  readonly pinned?: Content;
  /** The live revision replaces something wrong or dangerous: everyone moves at once. */
  readonly urgent: boolean;
  readonly clocks: Clocks;
}

/** How long the bot waits for a worker. */
export interface Clocks {
  /** From a question to the reminder: inside WhatsApp's 24-hour window. */
  readonly nudge: Duration;
  /** From a question to the end of the episode. */
  readonly close: Duration;
  /** From the end of an episode to the day it can no longer be taken up. */
  readonly resume: Duration;
  /** How long a conversation may stay on an old revision. */
  readonly pin: Duration;
  /** From "sinyal jelek" to the reminder the worker asked for. */
  readonly pause: Duration;
}

/** The waiting times workers meet unless the operator sets others. */
export const CLOCKS: Clocks = {
  nudge: 20 * HOUR,
  close: 72 * HOUR,
  resume: 30 * DAY,
  pin: 30 * DAY,
  pause: 30 * MINUTE,
};
