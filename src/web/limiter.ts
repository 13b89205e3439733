import { createHash, randomBytes } from 'node:crypto';
import { DAY, type Instant } from '#model/time.ts';
import { type Allowance, type Bucket, fullBucket, refill, secondsUntilOne } from './bucket.ts';

/** How much one session, one network address and everyone together may write. */
export interface Limits {
  readonly session: Allowance;
  /** New visitors' first messages from one network address: a whole plant may sit behind it. */
  readonly newcomers: Allowance;
  readonly everyone: Allowance;
}

/** Limits from how many messages a minute one chat, and all chats together, may send; as many may come at once. */
export function limitsOf(perMinute: number, perMinuteTotal: number): Limits {
  const half = Math.max(1, Math.floor(perMinuteTotal / 2));
  return {
    session: { burst: perMinute, perMinute },
    newcomers: { burst: half, perMinute: half },
    everyone: { burst: perMinuteTotal, perMinute: perMinuteTotal },
  };
}

/** Somebody who wants to write: the session's address, and where from if it has not written before. */
interface Writer {
  readonly session: string;
  /** The network address of a newcomer; hashed with a salt of the day, never kept. */
  readonly network?: string;
}

/** Counts writers in memory. */
export interface Limiter {
  /** Seconds to wait before writing; 0 draws from every allowance that applies. */
  draw(writer: Writer, now: Instant): number;
}

/** Buckets kept at once; full ones are dropped beyond it, since a fresh one is full too. */
const MOST = 20_000;

/** Makes a limiter. */
export function createLimiter(limits: Limits): Limiter {
  const buckets = new Map<string, Bucket>();
  let salt = { day: -1, bytes: randomBytes(16) };

  /** Yesterday's counts cannot be joined with today's: the salt is drawn anew and the old buckets go. */
  function networkKey(network: string, now: Instant): string {
    const day = Math.floor(now / DAY);
    if (day !== salt.day) {
      salt = { day, bytes: randomBytes(16) };
      for (const key of buckets.keys()) if (key.startsWith('network:')) buckets.delete(key);
    }
    return `network:${createHash('sha256').update(salt.bytes).update(network).digest('base64url')}`;
  }

  function tidy(now: Instant): void {
    for (const [key, bucket] of buckets) {
      const allowance = key.startsWith('network:') ? limits.newcomers : limits.session;
      if (refill(bucket, allowance, now).left >= allowance.burst) buckets.delete(key);
    }
  }

  return {
    draw(writer, now) {
      const wanted: [string, Allowance][] = [
        ['everyone', limits.everyone],
        [`session:${writer.session}`, limits.session],
      ];
      if (writer.network !== undefined) wanted.push([networkKey(writer.network, now), limits.newcomers]);
      const drawn = wanted.map(([key, allowance]) => {
        const bucket = refill(buckets.get(key) ?? fullBucket(allowance, now), allowance, now);
        return { key, bucket, wait: secondsUntilOne(bucket, allowance) };
      });
      const wait = Math.max(...drawn.map((one) => one.wait));
      if (wait > 0) return wait;
      if (buckets.size > MOST) tidy(now);
      for (const { key, bucket } of drawn) buckets.set(key, { ...bucket, left: bucket.left - 1 });
      return 0;
    },
  };
}
