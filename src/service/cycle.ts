import type { Log } from '#model/log.ts';
import { type Duration, SECOND } from '#model/time.ts';

/** Work that is done again and again until it is stopped. */
export interface Cycle {
  /** Look again now. */
  nudge(): void;
  /** Lets the work at hand end and starts no more. */
  stop(): Promise<void>;
}

/** How long a cycle rests after a failure, so that a database that is down is not asked a thousand times. */
const REST: Duration = SECOND;

/**
 * Starts a cycle: `work` runs at once, again at once while it says that there is more to do, else at the moment it names, at
 * the next nudge, or after `every`. A failure is logged and tried again a second later, however often it is nudged meanwhile.
 */
export function startCycle(
  name: string,
  every: Duration,
  log: Log,
  work: () => Promise<'more' | 'idle' | { readonly in: Duration }>,
): Cycle {
  let stopping = false;
  let nudged = false;
  let resting = false;
  let wakeUp: () => void = () => undefined;

  async function wait(length: Duration): Promise<void> {
    if (stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, length);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    while (!stopping) {
      nudged = false;
      try {
        const left = await work();
        if (left === 'more') await new Promise((resolve) => setImmediate(resolve));
        else if (!nudged) await wait(left === 'idle' ? every : Math.min(every, left.in));
      } catch (error) {
        log.error('cycle-failed', { reason: name, error });
        resting = true;
        await wait(REST);
        resting = false;
      }
    }
  }

  const ended = run();
  return {
    nudge() {
      nudged = true;
      if (!resting) wakeUp();
    },
    async stop() {
      stopping = true;
      wakeUp();
      await ended;
    },
  };
}
