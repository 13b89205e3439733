import { type Instant, SECOND } from '#model/time.ts';

/** How many may come at once, and how many a minute afterwards. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

/** What is left of an allowance at a moment. */
export interface Bucket {
  readonly left: number;
  readonly at: Instant;
}

/** A bucket nobody has drawn from. */
export function fullBucket(allowance: Allowance, now: Instant): Bucket {
  return { left: allowance.burst, at: now };
}

/** The bucket as it has filled up until `now`. */
export function refill(bucket: Bucket, allowance: Allowance, now: Instant): Bucket {
  const gained = (Math.max(0, now - bucket.at) * allowance.perMinute) / (60 * SECOND);
  return { left: Math.min(allowance.burst, bucket.left + gained), at: now };
}

/** Whole seconds until one can be drawn; 0 when one can be drawn now. */
export function secondsUntilOne(bucket: Bucket, allowance: Allowance): number {
  return bucket.left >= 1 ? 0 : Math.ceil(((1 - bucket.left) * 60) / allowance.perMinute);
}
