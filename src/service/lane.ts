import type { Channel } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { type Breaker, UNBROKEN } from './breaker.ts';
import { type Bucket, fullBucket } from './rate.ts';
import type { Sent } from './settle.ts';

/** One channel's way out, and what must be remembered between two turns of delivering. */
export interface Lane {
  readonly channel: Channel;
  /** Whether this process may still speak for the account; asked before every send. */
  readonly fence: () => Promise<boolean>;
  bucket: Bucket;
  /** When each contact was last sent something, as long as the channel's rate asks. */
  readonly lately: Map<ConversationId, Instant>;
  /** Letters on their way now. */
  inFlight: number;
  /** What became of letters and could not be stored yet; nothing more is sent until it is. */
  unsettled: Sent[];
  /** How the network answered lately. */
  breaker: Breaker;
}

/** Opens the way out of a channel. */
export function openLane(
  channel: Channel,
  now: Instant,
  fence: () => Promise<boolean> = async () => true,
): Lane {
  return {
    channel,
    fence,
    bucket: fullBucket(channel.profile.rate.perSecond, now),
    lately: new Map(),
    inFlight: 0,
    unsettled: [],
    breaker: UNBROKEN,
  };
}

/** Forgets contacts whose pause is over and names those who must still wait. */
export function pausing(lane: Lane, now: Instant): ConversationId[] {
  const { perContact } = lane.channel.profile.rate;
  for (const [conversation, at] of lane.lately) {
    if (at + perContact <= now) lane.lately.delete(conversation);
  }
  return [...lane.lately.keys()];
}
