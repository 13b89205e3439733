import type { WAMessage, WAMessageKey } from '@whiskeysockets/baileys';
import type { Arrival } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { SECOND } from '#model/time.ts';
import { type Addresses, addressesOf } from './address.ts';
import { contentOf, type Said } from './content.ts';
import type { Library } from './library.ts';

/** Something a person sent, before it is known whether it may come in. */
export interface Heard {
  /** The message's own id; two persons may use the same. */
  readonly id: string;
  readonly addresses: Addresses;
  readonly at: Instant;
  readonly said: Said | 'unreadable';
  readonly name: string | undefined;
  /** What marks it as read, where it can be. */
  readonly key?: WAMessageKey;
  /** Declines a call that still rings. */
  readonly ringing?: () => void;
}

/** Reads a message of somebody else; undefined for everything that is not for us to answer. */
export function heardOf(message: WAMessage, library: Library, now: Instant): Heard | undefined {
  const { key } = message;
  if (key.fromMe || !key.id) return undefined;
  const addresses = addressesOf(key, library);
  if (addresses === undefined) return undefined;
  const said = readable(message, library);
  if (said === undefined) return undefined;
  return {
    id: key.id,
    addresses,
    // Told in whole seconds: somebody who answers at once must not seem to have written before the question.
    at: Math.min(now, secondsOf(message.messageTimestamp) * SECOND + SECOND - 1),
    said,
    name: message.pushName ?? undefined,
    key,
  };
}

/** Anybody may send anything: what breaks the reading is a message that could not be read, not a fault of ours. */
function readable(message: WAMessage, library: Library): Said | 'unreadable' | undefined {
  try {
    return saidIn(message, library);
  } catch {
    return 'unreadable';
  }
}

function saidIn(message: WAMessage, library: Library): Said | 'unreadable' | undefined {
  if (message.messageStubType === library.WAMessageStubType.CIPHERTEXT) return 'unreadable';
  // Seen once, and only on the phone: the content never reaches a linked device.
  if (message.key.isViewOnce && !message.message) return { text: '', media: { kind: 'picture' } };
  return message.message ? contentOf(message.message, library) : undefined;
}

function secondsOf(time: WAMessage['messageTimestamp']): number {
  return typeof time === 'object' && time !== null ? time.toNumber() : (time ?? 0);
}

/** What the port is handed. Ids are the sender's own choice, so the sender is part of the name. */
export function arrivalOf({ id, addresses: [address, ...also], at, said, name }: Heard): Arrival {
  const base = { address, at, ...(also.length > 0 ? { also } : {}), ...(name === undefined ? {} : { name }) };
  return said === 'unreadable'
    ? // Not the message's own name: it may still come in readable.
      { ...base, externalId: `${address}/${id}/unreadable`, kind: 'unreadable', text: '' }
    : { ...base, externalId: `${address}/${id}`, kind: 'message', ...said };
}
