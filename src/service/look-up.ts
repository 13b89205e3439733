import { readWorded } from '#language/command.ts';
import type { Instant } from '#model/time.ts';
import type { Claimed } from '#store/claim.ts';
import { addressesOf } from '#store/contact.ts';
import { findJoined, findPartner } from '#store/join.ts';
import type { Seal } from '#store/seal.ts';
import type { Reader, Tx } from '#store/transaction.ts';
import { maskAddress } from './address.ts';
import type { LookedUp } from './happening.ts';
import { mine } from './mine.ts';
import { PARTABLE } from './part.ts';
import { drawWords, tryWords } from './words.ts';

/** What `step` must be told besides the line itself; most lines need nothing, and nothing is asked of the database for them. */
export async function lookUp(
  deps: { readonly seal: Seal },
  tx: Tx,
  claimed: Claimed,
  now: Instant,
): Promise<LookedUp> {
  const { kind, text, conversation } = claimed;
  if (kind === 'words') return { tried: await tryWords(tx, claimed, now) };
  if (kind === 'joining') return { partner: await partnerOf(deps, tx, claimed) };
  if (kind !== 'message' || text === null) return {};
  switch (readWorded(text)) {
    case 'my-data':
      return { mine: await mine(tx, deps.seal, conversation.contact) };
    case 'join':
      return { words: await drawWords(deps, tx, conversation.id, now) };
    case 'part':
      return { joined: (await findJoined(tx, conversation.contact, now - PARTABLE)) !== undefined };
    default:
      return {};
  }
}

/** Where somebody wrote from who wrote the words of a joining, as its owner may see it. */
async function partnerOf(
  { seal }: { readonly seal: Seal },
  reader: Reader,
  { detail }: Claimed,
): Promise<LookedUp['partner']> {
  const { join, address } = JSON.parse(detail ?? '{}') as { join?: number; address?: number };
  const contact = join === undefined ? undefined : await findPartner(reader, join);
  const all = contact === undefined ? [] : await addressesOf(reader, contact);
  const from = all.find(({ id }) => id === address) ?? all[0];
  if (from === undefined) return undefined;
  const shown = maskAddress(from.channel, seal.open(from.sealed, 'address'));
  return { channel: from.channel, address: shown === from.channel ? '' : shown };
}
