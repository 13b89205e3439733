import type { Arrival, Channel, Port } from '#model/channel.ts';
import { PROFILES } from './profiles.ts';

/** The web chat as a channel. Its network is our own page, so arrivals are handed in by whoever serves it. */
export interface WebChannel extends Channel {
  /** Resolves after commit; rejects when nothing could be stored, or while the channel is not started. */
  receive(arrival: Arrival): Promise<void>;
}

/**
 * Makes the web channel. Sending is showing: the page reads the letter from its row, so all that is left to do is to
 * `nudge` the pages that are open at an address.
 */
export function createWebChannel(nudge: (address: string) => void): WebChannel {
  let port: Port | undefined;
  return {
    name: 'web',
    profile: PROFILES.web,
    async start(opened) {
      port = opened;
      port.health({ state: 'up', detail: 'The page takes messages in.' });
    },
    async stop() {
      port?.health({ state: 'stopped', detail: 'The page is closed.' });
      port = undefined;
    },
    async receive(arrival) {
      if (port === undefined) throw new Error('The web channel is not started.');
      await port.receive([arrival]);
      nudge(arrival.address);
    },
    async send(letter) {
      nudge(letter.address);
      return { kind: 'sent', externalId: String(letter.id) };
    },
  };
}
