import { CHANNELS, type ChannelName } from '#model/channel.ts';
import type { Consent, ContactId, ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { among } from '../among.ts';
import { linesOf } from '../lines.ts';
import { contactsIn, conversationsOf } from '../merge.ts';
import type { Reader } from '../transaction.ts';

/** What is kept about one contact: kinds and counts, and the addresses still sealed. */
export interface Kept {
  readonly since: Instant;
  /** Most recently added first. */
  readonly addresses: readonly { readonly channel: ChannelName; readonly sealed: string }[];
  /** Messages of this contact whose words are still kept. */
  readonly texts: number;
  readonly episodes: number;
  readonly tickets: number;
  readonly consent: Consent;
}

/** What is kept about a contact; undefined for one that does not exist. */
export async function readKept(reader: Reader, contact: ContactId): Promise<Kept | undefined> {
  const row = await reader
    .selectFrom('contacts')
    .leftJoin('conversations', 'conversations.contact', 'contacts.id')
    .select(['contacts.created_at as since', 'conversations.consent as consent'])
    .where('contacts.id', '=', contact)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const addresses = await reader
    .selectFrom('addresses')
    .select(['channel', 'sealed'])
    .where('contact', '=', contact)
    .orderBy('id', 'desc')
    .execute();
  const contacts = await contactsIn(reader, contact);
  const conversations = await conversationsOf(reader, contacts);
  return {
    since: row.since,
    addresses,
    texts: await countTexts(reader, conversations),
    episodes: await countEpisodes(reader, contact),
    tickets: await countTickets(reader, conversations),
    consent: row.consent ?? 'unasked',
  };
}

/** The contacts one of these addresses belongs to, on any channel; `fingerprint` finds an address of a channel. */
export async function findContacts(
  reader: Reader,
  addresses: readonly string[],
  fingerprint: (address: string, channel: ChannelName) => string,
): Promise<ContactId[]> {
  const wanted = CHANNELS.flatMap((channel) => addresses.map((address) => fingerprint(address, channel)));
  const rows = await reader
    .selectFrom('addresses')
    .select('contact')
    .distinct()
    .where(among(reader, 'fingerprint', wanted))
    .execute();
  return rows.map(({ contact }) => contact);
}

async function countTexts(reader: Reader, conversations: readonly ConversationId[]): Promise<number> {
  const { count } = await reader
    .selectFrom('inbox')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where(
      'id',
      'in',
      linesOf((column) => among(reader, column, conversations)),
    )
    .where('kind', '=', 'message')
    .where('text', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

async function countEpisodes(reader: Reader, contact: ContactId): Promise<number> {
  const { count } = await reader
    .selectFrom('episodes')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('contact', '=', contact)
    .executeTakeFirstOrThrow();
  return count;
}

async function countTickets(reader: Reader, conversations: readonly ConversationId[]): Promise<number> {
  const { count } = await reader
    .selectFrom('tickets')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where(among(reader, 'conversation', conversations))
    .executeTakeFirstOrThrow();
  return count;
}
