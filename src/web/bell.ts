import type { Duration } from '#model/time.ts';

/** Wakes one waiter; a ring while nobody waits is remembered once. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or after `most` milliseconds. */
  wait(most: Duration): Promise<void>;
}

/** Makes a silent bell. */
export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(most) {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        const timer = setTimeout(resolve, most);
        await promise;
        clearTimeout(timer);
        wake = undefined;
      }
      rung = false;
    },
  };
}
