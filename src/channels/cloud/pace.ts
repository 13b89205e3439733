import { type Duration, type Instant, MINUTE, SECOND } from '#model/time.ts';

/** How long a person or everybody is left alone at most. */
const LONGEST: Duration = 5 * MINUTE;

/** How fast this number may speak now, as Meta's refusals taught it. */
export interface Pace {
  /** How long to wait before this person may be sent something; 0 when at once. */
  wait(address: string): Duration;
  /** Meta says that this person got too much: 4, 16, 64 … seconds. */
  hold(address: string): Duration;
  /** Meta says that all of it is too much: 2, 4, 8 … seconds for everybody. */
  slow(): Duration;
  /** Something was taken. */
  fine(address: string): void;
}

interface Pause {
  readonly times: number;
  readonly until: Instant;
}

/** Begins without any pause. */
export function createPace(now: () => Instant): Pace {
  const people = new Map<string, Pause>();
  let all: Pause | undefined;
  const left = (pause: Pause | undefined) => Math.max(0, (pause?.until ?? 0) - now());
  // What was under way when a pause began is refused too, and is no reason for a longer one.
  const longer = (pause: Pause | undefined, base: number): Pause => {
    if (pause !== undefined && left(pause) > 0) return pause;
    const times = (pause?.times ?? 0) + 1;
    return { times, until: now() + Math.min(LONGEST, SECOND * base ** times) };
  };
  return {
    wait: (address) => left(people.get(address)),
    hold(address) {
      for (const [other, { until }] of people) if (until + LONGEST < now()) people.delete(other);
      const pause = longer(people.get(address), 4);
      people.set(address, pause);
      return left(pause);
    },
    slow() {
      all = longer(all, 2);
      return left(all);
    },
    fine(address) {
      people.delete(address);
      all = undefined;
    },
  };
}
