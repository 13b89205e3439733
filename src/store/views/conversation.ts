import type { ChannelName } from '#model/channel.ts';
import type { Mode, TicketId } from '#model/conversation.ts';
import { linesOfOne } from '../lines.ts';
import type { Reader } from '../transaction.ts';

/** Where one conversation stands, and what its worker wrote last. */
export interface Stand {
  readonly mode: Mode;
  readonly ticket: TicketId | null;
  /** Masked; null once it was blanked, or before the first message. */
  readonly said: string | null;
}

/** The conversation of an address, by its fingerprint; undefined before the first message. */
export async function readStand(
  reader: Reader,
  channel: ChannelName,
  fingerprint: string,
): Promise<Stand | undefined> {
  const row = await reader
    .selectFrom('addresses')
    .innerJoin('conversations', 'conversations.contact', 'addresses.contact')
    .where('addresses.channel', '=', channel)
    .where('addresses.fingerprint', '=', fingerprint)
    .select(['conversations.id', 'conversations.mode', 'conversations.ticket'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const line = await reader
    .selectFrom('inbox')
    .where('id', 'in', linesOfOne(row.id))
    .where('kind', '=', 'message')
    .orderBy('seq', 'desc')
    .limit(1)
    .select('text')
    .executeTakeFirst();
  return {
    mode: JSON.parse(row.mode) as Mode,
    ticket: row.ticket,
    said: line?.text ?? null,
  };
}
