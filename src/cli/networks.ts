import type { Channel } from '#model/channel.ts';
import type { Config, Secrets } from '../config.ts';

/** What a network's driver is made from. */
export interface NetworkOptions {
  readonly config: Config;
  readonly secrets: Secrets;
}

/** The networks that are switched on. A library is loaded only for a network that needs it. */
export async function openNetworks(options: NetworkOptions): Promise<Channel[]> {
  const channels: Channel[] = [];
  if (options.config.telegram !== undefined) {
    channels.push(await (await import('./telegram.ts')).openTelegram(options));
  }
  return channels;
}
