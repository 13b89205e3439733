import type { ChannelName, Health } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { writeHealth } from '#store/health.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';

/** Keeps what channels say about themselves where every process can read it. */
export interface HealthNotes {
  /** Takes note of it; written soon. */
  say(channel: ChannelName, health: Health): void;
  /** Resolves when everything said so far is written, or could not be; that is tried again at the next call. */
  settle(): Promise<void>;
}

/**
 * Begins with nothing to write. Channels say a thing once, so what cannot be written now is not dropped. `speaks` tells
 * whether this process may speak for the channel: one that woke up after another took its account over would call
 * stopped what runs there.
 */
export function keepHealth(
  { db, now, log }: Pick<Deps, 'db' | 'now' | 'log'>,
  speaks: (channel: ChannelName) => Promise<boolean>,
): HealthNotes {
  const untold = new Map<ChannelName, { readonly health: Health; readonly at: Instant }>();
  let written = Promise.resolve();

  async function write(): Promise<void> {
    for (const [channel, said] of untold) {
      try {
        if (await speaks(channel))
          await transaction(db, (tx) => writeHealth(tx, channel, said.health, said.at));
        if (untold.get(channel) === said) untold.delete(channel);
      } catch (error) {
        log.error('health-not-kept', { channel, error });
      }
    }
  }

  const settle = () => {
    written = written.then(write);
    return written;
  };
  return {
    say(channel, health) {
      untold.set(channel, { health, at: now() });
      void settle();
    },
    settle,
  };
}
