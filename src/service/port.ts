import type { Arrival, ChannelName, Health, Letter, Port, Receipt } from '#model/channel.ts';
import { markOf } from '#store/mark.ts';
import { noteReceipt } from '#store/receipt.ts';
import { findSentLetter } from '#store/sent-letter.ts';
import { transaction } from '#store/transaction.ts';
import { stateOf } from './channel-state.ts';
import type { Deps } from './deps.ts';
import { link } from './link.ts';
import { reach } from './reach.ts';
import type { Brought } from './receive.ts';
import { retire } from './retire.ts';

/** What a port is made of besides the database. */
export interface PortOptions {
  /** Stores arrivals; usually `gather((brought) => receive(deps, brought))`, shared by all channels. */
  readonly receive: (brought: readonly Brought[]) => Promise<void>;
  readonly picture: (hash: string) => Promise<Uint8Array | undefined>;
  readonly health: (channel: ChannelName, health: Health) => void;
  readonly signal: AbortSignal;
}

/** What one channel may use of Posko. */
export function openPort(deps: Deps, channel: ChannelName, options: PortOptions): Port {
  const mark = (externalId: string) => markOf(deps.seal, channel, externalId);
  return {
    receive: (arrivals: readonly Arrival[]) =>
      options.receive(arrivals.map((arrival) => ({ channel, arrival }))),
    async receipts(receipts: readonly Receipt[]) {
      await transaction(deps.db, async (tx) => {
        for (const receipt of receipts) await noteReceipt(tx, channel, mark(receipt.externalId), receipt);
      });
    },
    state: stateOf(deps, channel),
    async letter(externalId): Promise<Letter | undefined> {
      const found = await findSentLetter(deps.db.kysely, channel, mark(externalId));
      if (found === undefined) return undefined;
      const { sealed, body, ...letter } = found;
      return { ...letter, address: deps.seal.open(sealed, 'address'), outgoing: JSON.parse(body) };
    },
    link: (addresses) => link(deps, channel, addresses),
    reach: (address, reachable) => reach(deps, channel, address, reachable),
    retire: (address) => retire(deps, channel, address),
    picture: options.picture,
    health: (health) => options.health(channel, health),
    signal: options.signal,
  };
}
