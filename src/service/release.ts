import { readCourtesy } from '#language/courtesy.ts';
import { finishFetching, releaseHeld } from '#store/held.ts';
import { markOf } from '#store/mark.ts';
import type { Tx } from '#store/transaction.ts';
import type { ReceiveDeps } from './deps.ts';
import type { Brought } from './receive.ts';

/**
 * Whoever writes opens the window of her network again: what was held for her leaves now. A bare "ya" was said only for that
 * and asks the bot nothing. Costs nothing on networks without a window.
 */
export async function release(deps: ReceiveDeps, tx: Tx, brought: readonly Brought[]): Promise<void> {
  const written = brought.flatMap(({ channel, arrival }) => {
    if (deps.profiles[channel].window === null || arrival.kind !== 'message') return [];
    const fingerprint = deps.seal.fingerprint(arrival.address, `address:${channel}`);
    return [{ channel, arrival, fingerprint }];
  });
  if (written.length === 0) return;
  const now = deps.now();
  const fingerprints = written.map(({ fingerprint }) => fingerprint);
  const released = await releaseHeld(tx, fingerprints, now);
  const fetching = written.filter(
    ({ arrival, fingerprint }) => released.has(fingerprint) && readCourtesy(arrival.text) === 'assent',
  );
  await finishFetching(
    tx,
    fetching.map(({ channel, arrival }) => markOf(deps.seal, channel, arrival.externalId)),
    now,
  );
}
