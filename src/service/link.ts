import type { ChannelName } from '#model/channel.ts';
import { addAddresses, findWriters } from '#store/contact.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';

/** Gives addresses of one person to the contact who has written from one of them; nothing to do while nobody has. */
export async function link(deps: Deps, channel: ChannelName, addresses: readonly string[]): Promise<void> {
  const marks = addresses.map((address) => deps.seal.fingerprint(address, `address:${channel}`));
  await transaction(deps.db, async (tx) => {
    const found = await findWriters(tx, marks);
    const owner = marks.map((mark) => found.get(mark)).find((writer) => writer !== undefined);
    if (owner === undefined) return;
    const unknown = addresses.flatMap((address, index) => {
      const fingerprint = marks[index];
      if (fingerprint === undefined || found.has(fingerprint)) return [];
      return [{ contact: owner.contact, channel, fingerprint, sealed: deps.seal.seal(address, 'address') }];
    });
    await addAddresses(tx, unknown, deps.now());
  });
}
