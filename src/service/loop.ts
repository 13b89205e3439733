import type { ChannelName } from '#model/channel.ts';
import { type Duration, SECOND } from '#model/time.ts';
import { readDataVersion } from '#store/data-version.ts';
import type { Database } from '#store/database.ts';
import { type Cycle, startCycle } from './cycle.ts';
import { deliver, storeUnsettled } from './deliver.ts';
import type { HandleDeps, Nudge, WakeDeps } from './deps.ts';
import { handle } from './handle.ts';
import type { Lane } from './lane.ts';
import { BEAT, beat, stopRunning } from './running.ts';
import type { SendDeps } from './send.ts';
import { wake } from './wake.ts';

/** Contacts whose oldest line is handled in one transaction: enough to share its cost, few enough to end in milliseconds. */
const TURN = 200;

/** How often another process's writes are looked for, and letters that were put off. */
const POLL: Duration = SECOND / 4;

/** How often the inbox is looked at where every change is noticed by its number. */
const REASSURE: Duration = 5 * SECOND;

/** How often timers are looked at; they are counted in minutes at least, but a bubble is gathered for three seconds. */
const TICK: Duration = SECOND / 2;

/** The running loops of one process. */
export interface Loop {
  /** Something new is there. Cheap; may be called from anywhere. */
  nudge(what: Nudge): void;
  /** Ends the turn at hand, waits for letters on their way and for what became of them, and leaves no lease behind. */
  stop(): Promise<void>;
}

/** Runs handle, wake and, for every lane, deliver, only for the channels of these lanes. */
export async function startLoop(
  outer: HandleDeps & WakeDeps & SendDeps,
  lanes: readonly Lane[],
): Promise<Loop> {
  const nudge = (what: Nudge) => {
    if (what === 'inbox') handling.nudge();
    else for (const cycle of delivering) cycle.nudge();
  };
  const deps = {
    ...outer,
    nudge: (what: Nudge) => {
      nudge(what);
      outer.nudge(what);
    },
  };
  const channels: ChannelName[] = lanes.map(({ channel }) => channel.name);
  let careful = await beat(deps);
  const start = (name: string, every: Duration, work: Parameters<typeof startCycle>[3]) =>
    startCycle(name, every, deps.log, work);

  const handling = start('handle', deps.db.dialect === 'sqlite' ? REASSURE : POLL, async () => {
    const lines = await handle(deps, { limit: TURN, channels, careful });
    return lines > 0 ? 'more' : 'idle';
  });
  const waking = start('wake', TICK, async () => {
    const timers = await wake(deps, { limit: TURN, channels });
    return timers >= TURN ? 'more' : 'idle';
  });
  const flights = new Set<Promise<void>>();
  const delivering = lanes.map((lane) =>
    start(`deliver-${lane.channel.name}`, POLL, async () => {
      const { letters, again, done } = await deliver(deps, lane);
      const flight = done.finally(() => flights.delete(flight));
      flights.add(flight);
      if (letters > 0) return 'more';
      return again === null ? 'idle' : { in: Math.max(1, again - deps.now()) };
    }),
  );
  const watching = start('watch', POLL, watch(deps.db, nudge));
  const beating = start('beat', BEAT, async () => {
    careful = Math.max(careful, await beat(deps));
    return 'idle';
  });

  return {
    nudge,
    async stop() {
      const cycles: Cycle[] = [waking, handling, ...delivering, watching, beating];
      await Promise.all(cycles.map((cycle) => cycle.stop()));
      await Promise.all(flights);
      await Promise.all(lanes.map((lane) => storeUnsettled(deps, lane)));
      await stopRunning(deps);
    },
  };
}

/** Nudges when another connection has written. PostgreSQL has no such number: there every cycle polls by itself. */
function watch(db: Database, nudge: (what: Nudge) => void): () => Promise<'idle'> {
  let seen: number | undefined;
  return async () => {
    const version = await readDataVersion(db);
    if (seen !== undefined && version !== seen) {
      nudge('inbox');
      nudge('outbox');
    }
    seen = version;
    return 'idle';
  };
}
