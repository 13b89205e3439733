import { setTimeout } from 'node:timers/promises';
import { type Duration, SECOND } from '#model/time.ts';

/** Lets time pass; resolves early, and never rejects, when `signal` is aborted. */
export type Wait = (duration: Duration, signal: AbortSignal) => Promise<void>;

/** Real time. */
export const realWait: Wait = (duration, signal) =>
  setTimeout(duration, undefined, { signal, ref: true }).catch(() => undefined);

const FIRST = SECOND;
const MOST = 60 * SECOND;

/** How long to wait before the next attempt: from a second, doubling to a minute, spread by `random` so that many do not come at once. */
export function backoff(attempt: number, random: number): Duration {
  const full = Math.min(MOST, FIRST * 2 ** Math.min(attempt, 10));
  return Math.round(full * (0.5 + random / 2));
}
