import { type Duration, MINUTE, SECOND } from '#model/time.ts';

const LONGEST: Duration = 10 * MINUTE;

/**
 * How long to wait before the next try: 1, 2, 4 … seconds, at most ten minutes, spread between half and the whole of it
 * so that letters that failed together do not come back together.
 */
export function backoff(attempts: number, random: number): Duration {
  const whole = Math.min(LONGEST, SECOND * 2 ** Math.min(attempts - 1, 20));
  return Math.round(whole * (0.5 + random / 2));
}
