import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '#model/time.ts';
import { backoff } from '#service/backoff.ts';
import { fullBucket, refill, spend, untilToken } from '#service/rate.ts';

describe('rates', () => {
  it('never let more leave than one second holds plus what has passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 200 }),
        (perSecond, pauses) => {
          let bucket = fullBucket(perSecond, 0);
          let now = 0;
          let left = 0;
          for (const pause of pauses) {
            now += pause;
            bucket = refill(bucket, perSecond, now);
            if (bucket.tokens < 1) continue;
            bucket = spend(bucket, 1);
            left += 1;
          }
          expect(left).toBeLessThanOrEqual(perSecond * (1 + now / SECOND) + 1e-6);
        },
      ),
    );
  });

  it('say exactly when the next one may leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 10 }), (perSecond, owed) => {
        const bucket = spend(fullBucket(perSecond, 0), perSecond + owed);
        const wait = untilToken(bucket, perSecond);
        expect(refill(bucket, perSecond, wait).tokens).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(refill(bucket, perSecond, Math.max(0, wait - 2)).tokens).toBeLessThan(1);
      }),
    );
  });

  it('fill nothing when the clock jumps back', () => {
    const empty = spend(fullBucket(2, 10_000), 2);
    expect(refill(empty, 2, 5_000).tokens).toBe(0);
  });

  it('wait longer after each failure, up to ten minutes, and never all at the same moment', () => {
    expect([1, 2, 3].map((attempt) => backoff(attempt, 0))).toEqual([500, 1_000, 2_000]);
    expect([1, 2, 3].map((attempt) => backoff(attempt, 1))).toEqual([1_000, 2_000, 4_000]);
    expect(backoff(1_000, 1)).toBe(10 * MINUTE);
  });
});
