import type { Library } from './library.ts';

type Counts = NonNullable<Parameters<Library['makeWASocket']>[0]['msgRetryCounterCache']>;

const MOST_COUNTED = 2_000;

/** How often each message was asked for again; it outlives the connections, so that two phones cannot ask for ever. */
export function retryCounts(): Counts {
  const counts = new Map<string, unknown>();
  return {
    get: <T>(key: string) => counts.get(key) as T | undefined,
    set(key, value) {
      counts.set(key, value);
      const [oldest] = counts.keys();
      if (counts.size > MOST_COUNTED && oldest !== undefined) counts.delete(oldest);
    },
    del: (key) => void counts.delete(key),
    flushAll: () => counts.clear(),
  };
}
