import type { ChannelName } from '#model/channel.ts';
import type { ContactId, ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { dialectOf } from './dialect.ts';
import { dropConversation, linesOf } from './lines.ts';
import { contactsIn, conversationsOf } from './merge.ts';
import type { Reader, Tx } from './transaction.ts';

/** What leads to one contact: the sealed and fingerprinted addresses, and the fingerprints of messages. */
export interface Marks {
  readonly addresses: readonly {
    readonly channel: ChannelName;
    readonly sealed: string;
    readonly fingerprint: string;
  }[];
  readonly messages: readonly string[];
}

// So many of the newest messages are enough to notice that deleting left something behind.
const MESSAGES = 200;

/** Reads what leads to a contact; undefined for one that does not exist. */
export async function readMarks(reader: Reader, contact: ContactId): Promise<Marks | undefined> {
  const known = await reader.selectFrom('contacts').select('id').where('id', '=', contact).executeTakeFirst();
  if (known === undefined) return undefined;
  const contacts = await contactsIn(reader, contact);
  const addresses = await reader
    .selectFrom('addresses')
    .select(['channel', 'sealed', 'fingerprint'])
    .where(among(reader, 'contact', contacts))
    .execute();
  const conversations = await conversationsOf(reader, contacts);
  const messages = await reader
    .selectFrom('inbox')
    .select('inbox.external_id as id')
    .where(
      'inbox.id',
      'in',
      linesOf((column) => among(reader, column, conversations)),
    )
    .where('inbox.kind', '=', 'message')
    .orderBy('inbox.id', 'desc')
    .limit(MESSAGES)
    .execute();
  return { addresses, messages: messages.map(({ id }) => id) };
}

/**
 * A contact and everyone who is part of it by merges, and their conversations. On PostgreSQL these are locked, so that nobody
 * is merged into the contact, and nothing is written for it, until the transaction ends.
 */
export async function holdContact(
  tx: Tx,
  contact: ContactId,
): Promise<{ readonly contacts: readonly ContactId[]; readonly conversations: readonly ConversationId[] }> {
  let contacts = await contactsIn(tx, contact);
  for (;;) {
    const talks = tx
      .selectFrom('conversations')
      .select('id')
      .where(among(tx, 'contact', contacts))
      .orderBy('id');
    const rows = await (dialectOf(tx) === 'postgres' ? talks.forUpdate() : talks).execute();
    const now = await contactsIn(tx, contact);
    // Somebody may have been merged into it during the wait; that conversation is not locked yet.
    if (now.every((each) => contacts.includes(each)))
      return { contacts: now, conversations: rows.map(({ id }) => id) };
    contacts = now;
  }
}

/** Deletes a contact and whoever was merged into it from every table; episodes, facts and consents stay as counts that lead to nobody. */
export async function eraseContact(tx: Tx, contact: ContactId): Promise<void> {
  // Locked first: what another process is handling now is written before the counts are unlinked, not after.
  const { contacts, conversations } = await holdContact(tx, contact);
  await tx
    .updateTable('episodes')
    .set({ contact: null, conversation: null })
    .where(among(tx, 'contact', contacts))
    .execute();
  await tx
    .updateTable('consents')
    .set({ contact: null })
    .where(among(tx, 'contact', contacts))
    .execute();
  for (const id of conversations) await dropConversation(tx, id);
  await tx
    .deleteFrom('contacts')
    .where(among(tx, 'id', contacts))
    .execute();
}

/** Remembers that an address asked to be erased, by a fingerprint of its own that leads nowhere else. */
export async function suppress(
  tx: Tx,
  channel: ChannelName,
  fingerprint: string,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('suppressions')
    .values({ channel, fingerprint, at })
    .onConflict((conflict) => conflict.columns(['channel', 'fingerprint']).doUpdateSet({ at }))
    .execute();
}
