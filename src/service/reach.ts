import type { ChannelName } from '#model/channel.ts';
import { findWriters, reviveAddresses } from '#store/contact.ts';
import { closeAddress } from '#store/settle-letter.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';

/** Notes that an address was closed by its owner, so that nothing more is sent there, or opened again. */
export async function reach(
  deps: Pick<Deps, 'db' | 'seal' | 'now'>,
  channel: ChannelName,
  address: string,
  reachable: boolean,
): Promise<void> {
  const mark = deps.seal.fingerprint(address, `address:${channel}`);
  await transaction(deps.db, async (tx) => {
    const writer = (await findWriters(tx, [mark])).get(mark);
    if (writer === undefined) return;
    if (reachable) await reviveAddresses(tx, [writer.address]);
    else await closeAddress(tx, writer.address, 'blocked', deps.now());
  });
}
