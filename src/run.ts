import type { Channel, ChannelName } from '#model/channel.ts';
import { type Duration, SECOND } from '#model/time.ts';
import { startChores } from '#service/chores.ts';
import { startCycle } from '#service/cycle.ts';
import type { HandleDeps, Nudge, WakeDeps } from '#service/deps.ts';
import type { HealthNotes } from '#service/health.ts';
import { openLane } from '#service/lane.ts';
import { startLoop } from '#service/loop.ts';
import { own } from '#service/own.ts';
import type { SendDeps } from '#service/send.ts';
import { lockInstance } from '#store/instance.ts';
import { keepReserve } from '#store/reserve.ts';
import type { Config } from './config.ts';

/** How often what a channel said about itself is written again where that failed. */
const AGAIN: Duration = 10 * SECOND;

/** A Posko at work. */
export interface Running {
  /** Stops in the mirror order of starting: nothing new comes in, what is under way ends, nothing is lost. */
  stop(): Promise<void>;
}

/** What running needs of the app it runs. */
interface Work {
  readonly deps: HandleDeps & WakeDeps & SendDeps;
  readonly config: Config;
  readonly channels: readonly Channel[];
  /** The database's file is this process's already. */
  readonly held: boolean;
  /** Starts a channel; one that cannot start is told of and never throws. */
  readonly tryConnect: (channel: Channel, signal: AbortSignal) => Promise<void>;
  readonly nudges: Set<(what: Nudge) => void>;
  /** Filled here: whether this process may still speak for a channel's account. */
  readonly fences: Map<ChannelName, () => Promise<boolean>>;
  readonly notes: HealthNotes;
}

/** Starts the channels and the loops; whatever was opened is closed again where opening the next thing fails. */
export async function run(work: Work): Promise<Running> {
  const { deps, config, channels, held, tryConnect, nudges, fences, notes } = work;
  const stopping = new AbortController();
  const opened: (() => void | Promise<void>)[] = [];
  // Whatever was opened is closed in the other order, also when opening the next thing fails.
  const stop = async () => {
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) await close();
  };
  try {
    if (deps.db.file !== null) {
      if (!held) opened.push(lockInstance(deps.db.file));
      keepReserve(deps.db.file);
    }
    const fence = (name: ChannelName) => fences.get(name)?.() ?? Promise.resolve(false);
    const lanes = channels.map((channel) => openLane(channel, deps.now(), () => fence(channel.name)));
    const loop = await startLoop(deps, lanes);
    nudges.add(loop.nudge);
    opened.push(() => loop.stop());
    for (const channel of channels) {
      const open = () => tryConnect(channel, stopping.signal);
      if (channel.single) {
        // Its last word is written while the account is still ours.
        const end = () => channel.stop().then(notes.settle);
        const ownership = own(deps, { name: channel.name, stop: end }, open);
        fences.set(channel.name, ownership.fence);
        opened.push(() => ownership.stop());
      } else {
        await open();
        fences.set(channel.name, async () => true);
        opened.push(() => channel.stop());
      }
    }
    opened.push(startChores(deps, config.retentionTextDays, stopping.signal));
    const telling = startCycle('health', AGAIN, deps.log, () => notes.settle().then(() => 'idle'));
    opened.push(() => telling.stop());
    opened.push(() => stopping.abort());
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
