import type { SendResult } from '#model/channel.ts';
import { type Duration, type Instant, MINUTE, SECOND } from '#model/time.ts';

/** Whether a network may be asked to send now, from how it answered lately. */
export interface Breaker {
  /** Failures in a row; from `MOST` on one letter at a time is tried. */
  readonly failures: number;
  /** Nothing is sent before. */
  readonly openUntil: Instant;
}

/** As long as all goes well. */
export const UNBROKEN: Breaker = { failures: 0, openUntil: 0 };

/** So many failures in a row are the network's, not the letters'. */
const MOST = 5;

/** How long an account that the network refuses is left alone at first. */
export const REFUSED_FOR: Duration = MINUTE;

/** The first pause after `MOST` failures; each further failure doubles it. */
const PAUSE: Duration = 5 * SECOND;

/** No pause is longer: an operator who has mended something should not have to restart Posko. */
const LONGEST: Duration = 5 * MINUTE;

/** What became of a letter, however it is named. */
type Answer = Exclude<SendResult, { kind: 'sent' }> | { readonly kind: 'sent' };

/**
 * The breaker after what became of a letter. A network that takes one, or refuses one for what it is, works; one that
 * refuses the account, fails, or keeps silent, is left alone for longer and longer.
 */
export function afterResult(breaker: Breaker, result: Answer, at: Instant): Breaker {
  if (result.kind === 'sent') return UNBROKEN;
  if (result.kind === 'refused' && result.scope !== 'channel') return UNBROKEN;
  if (result.kind === 'retry' && result.scope === 'letter') return breaker;
  const refused = result.kind === 'refused';
  const failures = Math.max(breaker.failures + 1, refused ? MOST : 0);
  const doubled = 2 ** Math.min(failures - MOST, 20);
  const pause = failures < MOST ? 0 : Math.min(LONGEST, (refused ? REFUSED_FOR : PAUSE) * doubled);
  const asked = result.kind === 'retry' ? result.after : 0;
  return { failures, openUntil: Math.max(breaker.openUntil, at + Math.max(pause, asked)) };
}

/** Whether the network must first take one letter before it is given several. */
export function isProbing(breaker: Breaker): boolean {
  return breaker.failures >= MOST;
}
