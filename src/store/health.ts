import { CHANNELS, type ChannelName, type Health } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { readSetting, writeSetting } from './setting.ts';
import type { Reader, Tx } from './transaction.ts';

/** What a channel last said about itself, and when. */
export interface ChannelHealth extends Health {
  readonly channel: ChannelName;
  readonly at: Instant;
}

/** Keeps what a channel says about itself, for whoever asks from another process. */
export async function writeHealth(tx: Tx, channel: ChannelName, health: Health, at: Instant): Promise<void> {
  const { state, detail } = health;
  await writeSetting(tx, `health:${channel}`, JSON.stringify({ state, detail, at }));
}

/** What every channel that has ever run here said last. */
export async function readHealth(reader: Reader): Promise<ChannelHealth[]> {
  const found: ChannelHealth[] = [];
  for (const channel of CHANNELS) {
    const value = await readSetting(reader, `health:${channel}`);
    if (value !== undefined)
      found.push({ channel, ...(JSON.parse(value) as Omit<ChannelHealth, 'channel'>) });
  }
  return found;
}
