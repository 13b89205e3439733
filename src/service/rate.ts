import { type Duration, type Instant, SECOND } from '#model/time.ts';

/** Tokens left at a moment; one is spent per message of the network. */
export interface Bucket {
  readonly tokens: number;
  readonly at: Instant;
}

/** A full bucket: at most one second's worth may leave at once. */
export function fullBucket(perSecond: number, at: Instant): Bucket {
  return { tokens: Math.max(1, perSecond), at };
}

/** The same bucket at a later moment. A clock that jumps back fills nothing. */
export function refill(bucket: Bucket, perSecond: number, now: Instant): Bucket {
  const passed = Math.max(0, now - bucket.at) / SECOND;
  return { tokens: Math.min(Math.max(1, perSecond), bucket.tokens + passed * perSecond), at: now };
}

/** The bucket after `count` messages; it may owe some, which the next refill pays first. */
export function spend(bucket: Bucket, count: number): Bucket {
  return { ...bucket, tokens: bucket.tokens - count };
}

/** How long until the bucket holds a whole token. */
export function untilToken(bucket: Bucket, perSecond: number): Duration {
  return bucket.tokens >= 1 ? 0 : Math.ceil(((1 - bucket.tokens) / perSecond) * SECOND);
}
