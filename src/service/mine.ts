import type { ContactId } from '#model/conversation.ts';
import type { Mine } from '#model/event.ts';
import type { Seal } from '#store/seal.ts';
import type { Reader } from '#store/transaction.ts';
import { readKept } from '#store/views/contact.ts';
import { maskAddress } from './address.ts';

/** What "data saya" shows: kinds and counts, addresses masked. Undefined for a contact that does not exist. */
export async function mine(reader: Reader, seal: Seal, contact: ContactId): Promise<Mine | undefined> {
  const kept = await readKept(reader, contact);
  if (kept === undefined) return undefined;
  const { addresses, ...counts } = kept;
  const shown = addresses.map(({ channel, sealed }) => maskAddress(channel, seal.open(sealed, 'address')));
  return { ...counts, address: [...new Set(shown)].join(', ') };
}
