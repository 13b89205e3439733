import type { Port } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import type { Callbacks } from './callbacks.ts';
import type { Groups } from './groups.ts';
import { type Reading, readUpdate } from './read.ts';
import type { Self } from './self.ts';

/** What bringing updates in works with. */
export interface Bringing {
  readonly port: Port;
  readonly groups: Groups;
  readonly callbacks: Callbacks;
  readonly self: Self;
  readonly now: () => Instant;
  /** Told of every message in a group, so that an answer can be hung on it. */
  readonly note: (address: string, message: number) => void;
}

/**
 * Stores what these updates bring, then lets phones know that their buttons were felt. Gives back the highest number.
 * Rejects when it could not be stored: nothing may then be acknowledged.
 */
export async function bring(bringing: Bringing, updates: readonly unknown[]): Promise<number | undefined> {
  const { port, groups, callbacks, self, now, note } = bringing;
  const readings: Reading[] = [];
  for (const update of updates) {
    const reading = readUpdate(update, self, now());
    // Before the next one is read: it may come from the group's new id.
    if (reading.moved !== undefined) await groups.move(port, reading.moved.from, reading.moved.to);
    readings.push(reading);
  }
  const arrivals = readings.flatMap(({ arrival }) => (arrival === undefined ? [] : [arrival]));
  for (const { address } of arrivals) await groups.join(port, address);
  for (const { arrival, message } of readings) {
    if (arrival !== undefined && message !== undefined) note(arrival.address, message);
  }
  if (arrivals.length > 0) await port.receive(arrivals);
  for (const { reach } of readings) {
    if (reach !== undefined) await port.reach(reach.address, reach.reachable);
  }
  for (const { tap } of readings) if (tap !== undefined) callbacks.answer(tap);
  const numbers = readings.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}
