import type { Profile, SendResult } from '#model/channel.ts';
import { DAY, type Instant } from '#model/time.ts';
import { ASKED, HELD } from '#store/held.ts';
import type { LeasedLetter } from '#store/lease-letters.ts';
import { markOf } from '#store/mark.ts';
import { closeAddress, putBack, settleFailed, settleSent } from '#store/settle-letter.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import { backoff } from './backoff.ts';
import { REFUSED_FOR } from './breaker.ts';
import type { Deps } from './deps.ts';
import { HELD_FOR } from './window.ts';

/** What became of a letter that was tried. */
export interface Sent {
  readonly letter: LeasedLetter;
  /** `sent` without a name: receipts have said it. `held`: the person was told that an answer waits. */
  readonly result:
    | Exclude<SendResult, { kind: 'sent' }>
    | { readonly kind: 'sent'; readonly externalId: string | null }
    | { readonly kind: 'held' };
  /** Parts that have left by now. */
  readonly parts: number;
  readonly at: Instant;
}

/** An answer that could not be brought within a day would only confuse. */
const LETTER_LIFE = DAY;

/** One that waited for its person for days is still tried for some minutes. */
const LEAST_TRIES = 8;

/** Stores what became of letters, in one transaction. */
export async function settle(deps: Deps, profile: Profile, sent: readonly Sent[]): Promise<void> {
  await transaction(deps.db, async (tx) => {
    for (const one of sent) await settleOne(deps, tx, profile, one);
  });
}

async function settleOne(deps: Deps, tx: Tx, profile: Profile, sent: Sent): Promise<void> {
  const { letter, result, at } = sent;
  switch (result.kind) {
    case 'sent': {
      const mark = result.externalId === null ? null : markOf(deps.seal, profile.name, result.externalId);
      return await settleSent(tx, letter, mark, at);
    }
    case 'held':
      return await putBack(tx, letter, { due: at + HELD_FOR, reason: ASKED, partsSent: 0 });
    case 'retry':
      return await again(deps, tx, sent, result.reason, result.after);
    case 'unknown':
      // It may have left. A reply that comes twice does less harm than one that never comes.
      return await again(deps, tx, sent, result.reason, profile.doubt);
    case 'refused':
      if (result.scope === 'channel') return await again(deps, tx, sent, result.reason, REFUSED_FOR);
      if (result.reason === HELD) return await putBack(tx, letter, { due: at, reason: HELD, partsSent: 0 });
      if (result.scope === 'address') await closeAddress(tx, letter.address, result.reason, at);
      return await settleFailed(tx, letter, result.reason, at);
  }
}

async function again(deps: Deps, tx: Tx, sent: Sent, reason: string, least: number): Promise<void> {
  const { letter, at, parts } = sent;
  if (at - letter.createdAt > LETTER_LIFE && letter.attempts > LEAST_TRIES)
    return await settleFailed(tx, letter, reason, at);
  const due = at + Math.max(least, backoff(letter.attempts, deps.random()));
  await putBack(tx, letter, { due, reason, partsSent: parts });
}
