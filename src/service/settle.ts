import type { ChannelName, SendResult } from '#model/channel.ts';
import { DAY, type Instant, MINUTE } from '#model/time.ts';
import type { LeasedLetter } from '#store/lease-letters.ts';
import { markOf } from '#store/mark.ts';
import { closeAddress, putBack, settleFailed, settleSent } from '#store/settle-letter.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import { backoff } from './backoff.ts';
import type { Deps } from './deps.ts';

/** What became of a letter that was tried. */
export interface Sent {
  readonly letter: LeasedLetter;
  readonly result: SendResult;
  /** Parts that have left by now. */
  readonly parts: number;
  readonly at: Instant;
}

/** An answer that could not be brought within a day would only confuse. */
const LETTER_LIFE = DAY;

/** How long an account that the network refuses is left alone. */
export const CLOSED_FOR = MINUTE;

/** Stores what became of letters, in one transaction. */
export async function settle(deps: Deps, channel: ChannelName, sent: readonly Sent[]): Promise<void> {
  await transaction(deps.db, async (tx) => {
    for (const one of sent) await settleOne(deps, tx, channel, one);
  });
}

async function settleOne(deps: Deps, tx: Tx, channel: ChannelName, sent: Sent): Promise<void> {
  const { letter, result, at } = sent;
  switch (result.kind) {
    case 'sent': {
      const mark = markOf(deps.seal, channel, result.externalId);
      return await settleSent(tx, letter, mark, at);
    }
    case 'retry':
      return await again(deps, tx, sent, result.reason, result.after);
    case 'unknown':
      // It may have left. A reply that comes twice does less harm than one that never comes.
      return await again(deps, tx, sent, result.reason, 0);
    case 'refused':
      if (result.scope === 'channel') return await again(deps, tx, sent, result.reason, CLOSED_FOR);
      if (result.scope === 'address') await closeAddress(tx, letter.address, result.reason, at);
      return await settleFailed(tx, letter, result.reason, at);
  }
}

async function again(deps: Deps, tx: Tx, sent: Sent, reason: string, least: number): Promise<void> {
  const { letter, at, parts } = sent;
  if (at - letter.createdAt > LETTER_LIFE) return await settleFailed(tx, letter, reason, at);
  const due = at + Math.max(least, backoff(letter.attempts, deps.random()));
  await putBack(tx, letter, { due, reason, partsSent: parts });
}
