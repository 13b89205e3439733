import type { SendResult } from '#model/channel.ts';
import { type Duration, HOUR, type Instant, MINUTE, SECOND } from '#model/time.ts';

/** How an answer of WhatsApp's to a message bears on the next ones. */
export interface Circuit {
  /** Why nothing may be sent to this address now; undefined when something may. */
  holds(address: string, now: Instant): SendResult | undefined;
  /** What an error code means for the message it answers; closes what has to be closed. */
  failed(address: string, code: string, now: Instant): SendResult;
  /** A message has been taken: sending is not too fast any more. */
  passed(): void;
}

/** How long nothing is sent to somebody whom this number may not write to: every further try makes it worse (Baileys' own note). */
const HELD: Duration = HOUR;
const PAUSE: Duration = MINUTE;
const LONGEST_PAUSE: Duration = HOUR;
const SOON: Duration = 5 * SECOND;

/** There is no connection to send by. */
export const NOT_CONNECTED: SendResult = { kind: 'retry', after: SOON, reason: 'not-connected' };

/** The connection ended while something was being sent. */
export const CUT: SendResult = { kind: 'unknown', reason: 'disconnected' };

/**
 * 463: the account may not begin new chats, and this is one; it is not tried again. 429: too fast; everything pauses, a minute
 * first, then doubling. 403: the account may not send at all. 5xx and 479 (a device list that has changed) pass by themselves.
 */
export function openCircuit(): Circuit {
  const held = new Map<string, Instant>();
  let pausedUntil: Instant = 0;
  let pauses = 0;
  const locked: SendResult = { kind: 'refused', reason: 'restricted-463', scope: 'letter' };

  return {
    holds(address, now) {
      if (now < (held.get(address) ?? 0)) return locked;
      held.delete(address);
      return now < pausedUntil
        ? { kind: 'retry', after: pausedUntil - now, reason: 'too-fast-429' }
        : undefined;
    },
    failed(address, code, now) {
      if (code === '463') {
        held.set(address, now + HELD);
        return locked;
      }
      if (code === '429') {
        const after = Math.min(LONGEST_PAUSE, PAUSE * 2 ** pauses);
        pauses += 1;
        pausedUntil = now + after;
        return { kind: 'retry', after, reason: 'too-fast-429' };
      }
      if (code === '403') return { kind: 'refused', reason: 'forbidden-403', scope: 'channel' };
      const reason = /^[0-9]{3}$/.test(code) ? `network-${code}` : 'network';
      return code === '479' || code.startsWith('5')
        ? { kind: 'retry', after: SOON, reason }
        : { kind: 'refused', reason, scope: 'letter' };
    },
    passed() {
      pauses = 0;
    },
  };
}
