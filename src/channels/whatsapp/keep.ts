import type { Port } from '#model/channel.ts';
import { type Duration, SECOND } from '#model/time.ts';
import type { Wait } from './wait.ts';

/** The channel's state through a database that may be down for a while. */
export interface Keeper {
  read(keys: readonly string[]): Promise<Map<string, string>>;
  /** Keeps all of it or nothing, in the order of the calls. */
  keep(entries: ReadonlyMap<string, string | null>): Promise<void>;
  close(): Promise<void>;
}

const TRIES = 12;
const pause = (attempt: number): Duration => Math.min(5 * SECOND, 100 * 2 ** attempt);

/**
 * Tries everything again for about half a minute, then it calls `broken` and rejects. After `close` nothing is written, and
 * whoever still asks for it is not told: its connection has ended.
 */
export function openKeeper(state: Port['state'], wait: Wait, broken: () => void): Keeper {
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  async function insist<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      if (closing.signal.aborted) return otherwise;
      try {
        return await work();
      } catch (error) {
        if (attempt === TRIES) {
          broken();
          throw error;
        }
        await wait(pause(attempt), closing.signal);
      }
    }
  }

  return {
    read: (keys) => insist(() => state.read(keys), new Map()),
    keep(entries) {
      const next = last.then(() => insist(() => state.write(entries), undefined));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      closing.abort();
      await last;
    },
  };
}
