import type { Duration, Instant } from '#model/time.ts';
import { readSetting, writeSetting } from './setting.ts';
import type { Reader, Tx } from './transaction.ts';

/** The machine's clock was set while Posko ran: when it was noticed and by how much (back is negative). */
export interface ClockJump {
  readonly at: Instant;
  readonly by: Duration;
}

/** Keeps that the clock jumped, for the status page. */
export async function writeClockJump(tx: Tx, jump: ClockJump): Promise<void> {
  await writeSetting(tx, 'clock-jump', JSON.stringify(jump));
}

/** The last jump of the clock; undefined when there never was one. */
export async function readClockJump(reader: Reader): Promise<ClockJump | undefined> {
  const value = await readSetting(reader, 'clock-jump');
  return value === undefined ? undefined : (JSON.parse(value) as ClockJump);
}
