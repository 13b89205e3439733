import type { SendResult } from '#model/channel.ts';
import { SECOND } from '#model/time.ts';
import { Disconnected, NotTried, Refusal } from './client.ts';

/**
 * What a failed attempt to send means. Reasons are codes; Telegram's words stay here. A group has a limit of its own (Bot FAQ:
 * 20 messages a minute), so there only the letter waits; elsewhere too many are too many for the whole bot.
 */
export function resultOf(error: unknown, inGroup = false): SendResult {
  if (error instanceof NotTried)
    return { kind: 'retry', after: SECOND, reason: 'not-tried', scope: 'letter' };
  if (error instanceof Refusal) return refusedOf(error, inGroup);
  if (error instanceof Disconnected && error.untrusted) {
    return { kind: 'refused', reason: 'untrusted', scope: 'channel' };
  }
  if (error instanceof Disconnected && !error.left) {
    return { kind: 'retry', after: SECOND, reason: 'not-connected' };
  }
  return { kind: 'unknown', reason: 'cut' };
}

/** Telegram's own words for a chat that cannot be written to; Bot API server, Client.cpp. */
const NO_CHAT =
  /chat not found|user not found|peer_id_invalid|group chat was deactivated|group chat was upgraded|not enough rights|have no rights|chat_write_forbidden|need administrator rights/i;

function refusedOf({ code, description, retryAfter }: Refusal, inGroup: boolean): SendResult {
  switch (code) {
    case 429:
      return {
        kind: 'retry',
        after: (retryAfter ?? 1) * SECOND,
        reason: 'too-many',
        ...(inGroup && { scope: 'letter' }),
      };
    case 401:
    case 404:
      return { kind: 'refused', reason: 'token', scope: 'channel' };
    case 403:
      return {
        kind: 'refused',
        reason: /deactivated/.test(description) ? 'deactivated' : 'blocked',
        scope: 'address',
      };
    case 400:
      return NO_CHAT.test(description)
        ? { kind: 'refused', reason: 'no-chat', scope: 'address' }
        : { kind: 'refused', reason: 'http-400', scope: 'letter' };
    default:
      // Whether a server that failed had already sent it, nobody knows.
      return code >= 500
        ? { kind: 'unknown', reason: 'http-500' }
        : { kind: 'refused', reason: 'http-400', scope: 'letter' };
  }
}
