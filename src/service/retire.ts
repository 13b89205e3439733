import { randomUUID } from 'node:crypto';
import type { ChannelName } from '#model/channel.ts';
import { DAY, type Duration, type Instant } from '#model/time.ts';
import { findWriters, retireAddresses, type Writer } from '#store/contact.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import { isPhone } from './address.ts';
import { addressMark, type Caller } from './caller.ts';
import type { Deps } from './deps.ts';

/** How long a phone number may be silent before whoever writes from it is taken for somebody else: prepaid numbers are given out again. */
const SILENT: Duration = 90 * DAY;

/** Addresses that have been silent for too long lead nowhere from now on; true when there were any. */
export async function retireSilent(
  deps: Pick<Deps, 'seal' | 'now'>,
  tx: Tx,
  callers: readonly Caller[],
  found: ReadonlyMap<string, Writer>,
): Promise<boolean> {
  const now = deps.now();
  const silent = callers.flatMap((caller) => (caller.readable ? silentOf(caller, found, now) : []));
  await retireAddresses(tx, silent.map(nobody(deps)), now);
  return silent.length > 0;
}

/** The network says that this address is no longer its owner's: whoever writes from it next is somebody new. */
export async function retire(deps: Deps, channel: ChannelName, address: string): Promise<void> {
  const mark = addressMark(deps.seal, channel, address);
  await transaction(deps.db, async (tx) => {
    const writer = (await findWriters(tx, [mark])).get(mark);
    if (writer !== undefined) await retireAddresses(tx, [writer.address].map(nobody(deps)), deps.now());
  });
}

function silentOf(caller: Caller, found: ReadonlyMap<string, Writer>, now: Instant): number[] {
  const all = [...caller.addresses].flatMap(([mark, address]) => {
    const writer = found.get(mark);
    return writer === undefined ? [] : [{ writer, phone: isPhone(caller.channel, address) }];
  });
  return all.flatMap(({ writer, phone }) => {
    const others = all.filter((other) => other.writer.contact === writer.contact);
    // What names the account itself, and is never given to somebody else, says that it is still the same person.
    if (!phone || others.some((other) => !other.phone)) return [];
    const heard = Math.max(...others.map((other) => heardAt(other.writer)));
    // A network's clock may be wrong; ours says what is at most true.
    return Math.min(caller.at, now) - heard > SILENT ? [writer.address] : [];
  });
}

function heardAt({ address, current, active_at, heard_at, known_at }: Writer): number {
  return address === current ? active_at : (heard_at ?? known_at);
}

/** What stands in place of an address that was retired: nobody's, under a fingerprint that no address has. */
function nobody({ seal }: Pick<Deps, 'seal'>) {
  return (id: number) => {
    const name = `retired:${randomUUID()}`;
    return { id, fingerprint: seal.fingerprint(name, 'address:retired'), sealed: seal.seal(name, 'address') };
  };
}
