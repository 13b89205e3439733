import { addAddresses, findWriters, type Writer } from '#store/contact.ts';
import type { Tx } from '#store/transaction.ts';
import { behind, type Caller } from './caller.ts';
import type { Deps } from './deps.ts';
import { merge } from './merge.ts';

type Writers = ReadonlyMap<string, Writer>;

/**
 * Gives every caller one contact with all the addresses that are known to be the same person's: unknown ones are added, and
 * where two of them belong to two contacts these are merged, because the network says so. Callers nobody has heard of stay
 * unknown.
 */
export async function unite(
  deps: Pick<Deps, 'seal' | 'now'>,
  tx: Tx,
  callers: readonly Caller[],
  found: Writers,
): Promise<void> {
  const marks = callers.flatMap(({ addresses }) => [...addresses.keys()]);
  const unknown = callers.flatMap((caller) => unknownOf(deps, caller, found));
  if (unknown.length > 0) {
    await addAddresses(tx, unknown, deps.now());
    // Somebody else may have added one of them a moment ago, for another contact.
    found = await findWriters(tx, marks);
  }
  for (const caller of callers) {
    const [first, ...others] = new Set(behind(caller, found).map(({ contact }) => contact));
    let contact = first;
    for (const other of others) {
      if (contact === undefined) break;
      contact = (await merge(tx, [contact, other], 'network', deps.now()))?.kept ?? contact;
    }
  }
}

function unknownOf({ seal }: Pick<Deps, 'seal'>, caller: Caller, found: Writers) {
  const contact = behind(caller, found)[0]?.contact;
  if (contact === undefined) return [];
  return [...caller.addresses].flatMap(([fingerprint, address]) =>
    found.has(fingerprint)
      ? []
      : [{ contact, channel: caller.channel, fingerprint, sealed: seal.seal(address, 'address') }],
  );
}
