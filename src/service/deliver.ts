import type { Instant } from '#model/time.ts';
import { SECOND } from '#model/time.ts';
import { type LeasedLetter, leaseLetters } from '#store/lease-letters.ts';
import { transaction } from '#store/transaction.ts';
import { afterResult, isProbing } from './breaker.ts';
import { type Lane, pausing } from './lane.ts';
import { refill, untilToken } from './rate.ts';
import { type SendDeps, send } from './send.ts';
import { type Sent, settle } from './settle.ts';

/** What one turn of delivering set going. */
export interface Delivery {
  readonly letters: number;
  /** When it pays to look again though nothing new happened; null when it does not. */
  readonly again: Instant | null;
  /** Resolves when every letter of this turn has been tried and stored, or is kept in the lane. */
  readonly done: Promise<void>;
}

/** Letters of one channel that may be on their way at the same time. */
const MOST_IN_FLIGHT = 50;

/**
 * Sends what waits for a channel, each contact's letters one after the other and several contacts at the same time, within
 * the channel's rates. While what became of an earlier letter cannot be stored, nothing more is sent.
 */
export async function deliver(deps: SendDeps, lane: Lane): Promise<Delivery> {
  const now = deps.now();
  const nothing = (again: Instant | null): Delivery => ({ letters: 0, again, done: Promise.resolve() });
  if (!(await storeUnsettled(deps, lane))) return nothing(now + SECOND);
  if (now < lane.breaker.openUntil) return nothing(lane.breaker.openUntil);
  const { perSecond, perContact } = lane.channel.profile.rate;
  lane.bucket = refill(lane.bucket, perSecond, now);
  const room = (isProbing(lane.breaker) ? 1 : MOST_IN_FLIGHT) - lane.inFlight;
  if (room < 1) return nothing(null);
  const limit = Math.min(room, Math.floor(lane.bucket.tokens));
  if (limit < 1) return nothing(now + untilToken(lane.bucket, perSecond));
  if (!(await lane.fence())) return nothing(now + SECOND);
  const { name, profile } = lane.channel;
  const { window } = profile;
  const except = pausing(lane, now);
  const letters = await transaction(deps.db, (tx) =>
    leaseLetters(tx, { channel: name, holder: deps.boot, now, limit, except, windowed: window !== null }),
  );
  const sending = letters.map((letter) => sendOne(deps, lane, letter));
  const done = Promise.all(sending).then(() => undefined);
  const paused = except.length > 0 ? now + perContact : null;
  return { letters: letters.length, again: letters.length > 0 ? now : paused, done };
}

async function sendOne(deps: SendDeps, lane: Lane, letter: LeasedLetter): Promise<void> {
  lane.inFlight += 1;
  if (lane.channel.profile.rate.perContact > 0) lane.lately.set(letter.conversation, deps.now());
  try {
    const sent = await send(deps, lane, letter);
    if (sent.result.kind === 'refused' && sent.result.scope === 'channel')
      deps.log.error('channel-refused', { channel: lane.channel.name, reason: sent.result.reason });
    if (sent.result.kind !== 'held') lane.breaker = afterResult(lane.breaker, sent.result, sent.at);
    lane.unsettled.push(sent);
    await storeUnsettled(deps, lane);
  } finally {
    lane.inFlight -= 1;
    deps.nudge('outbox');
  }
}

/** Stores what became of letters; false when that is not possible now. It is kept in the lane until it is. */
export async function storeUnsettled(deps: SendDeps, lane: Lane): Promise<boolean> {
  const sent: readonly Sent[] = lane.unsettled;
  if (sent.length === 0) return true;
  lane.unsettled = [];
  try {
    await settle(deps, lane.channel.profile, sent);
    return true;
  } catch (error) {
    lane.unsettled.unshift(...sent);
    deps.log.error('settle-failed', { channel: lane.channel.name, count: sent.length, error });
    return false;
  }
}
