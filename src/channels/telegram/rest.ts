import { type Duration, MINUTE, SECOND } from '#model/time.ts';
import { Refusal } from './client.ts';

/**
 * How long Telegram is left alone after so many failures in a row: 1, 2, 4 … seconds, at most a minute, between half and
 * the whole of it so that many bots do not come back together; as long as Telegram asks, and a minute for a wrong token.
 */
export function restOf(error: unknown, failures: number, random: number): Duration {
  if (error instanceof Refusal && error.retryAfter !== undefined) return error.retryAfter * SECOND;
  if (error instanceof Refusal && (error.code === 401 || error.code === 404)) return MINUTE;
  const whole = Math.min(MINUTE, SECOND * 2 ** Math.min(failures - 1, 10));
  return Math.round(whole * (0.5 + random / 2));
}
