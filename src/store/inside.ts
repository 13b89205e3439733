import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows whether the work at hand belongs to a transaction of one database. */
export interface Inside {
  /** Runs `work` marked as being inside a transaction. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Throws when called inside a transaction. On SQLite a second connection would wait for the first for ever; on
   * PostgreSQL what it writes would survive a rollback. Both are mistakes of the caller.
   */
  refuse(): void;
}

/** Makes the mark of one database. */
export function createInside(): Inside {
  // `open` turns false when the transaction ends, so that work which only started inside it (a nudged loop) is not
  // mistaken for a part of it.
  const current = new AsyncLocalStorage<{ open: boolean }>();
  return {
    async run(work) {
      const token = { open: true };
      try {
        return await current.run(token, work);
      } finally {
        token.open = false;
      }
    },
    refuse() {
      if (current.getStore()?.open === true) {
        throw new Error(
          'Inside a transaction everything goes through its tx; this touched the database itself.',
        );
      }
    },
  };
}
