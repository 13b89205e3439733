import { type Selectable, sql } from 'kysely';
import type { ContactId, ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { insertMany } from './bulk.ts';
import { dialectOf } from './dialect.ts';
import { dropConversation } from './lines.ts';
import type { Tables } from './schema.ts';
import { lastSeq } from './seq.ts';
import type { Reader, Tx } from './transaction.ts';

/** A contact's conversation with what decides which of two goes on. */
export type Side = Selectable<Tables['conversations']> & {
  /** The last line of the transcript. */
  readonly last: number;
  /** When the worker last wrote, handled or not. */
  readonly heard: Instant;
};

/** Two contacts that are one person for now. */
export interface Merge {
  readonly id: number;
  readonly kept: ContactId;
  readonly gone: ContactId;
  readonly at: Instant;
  readonly moved: Moved;
}

/** What a merge moved, so that it can be moved back. */
interface Moved {
  readonly addresses: readonly number[];
  /** The conversation that rests, and those that rested behind it before. */
  readonly conversations: readonly ConversationId[];
}

/** The conversations of these contacts, locked in the order of their numbers. */
export async function readSides(tx: Tx, contacts: readonly ContactId[]): Promise<Side[]> {
  const wanted = tx
    .selectFrom('conversations')
    .where(among(tx, 'contact', contacts))
    .orderBy('id');
  if (dialectOf(tx) === 'postgres') await wanted.select('id').forUpdate().execute();
  const heard = sql<Instant>`coalesce((select max(inbox.at) from inbox where inbox.conversation = conversations.id
    and inbox.handled_at is null and inbox.kind = 'message'), 0)`;
  const rows = await wanted
    .selectAll()
    .select([lastSeq.as('last'), heard.as('waiting')])
    .execute();
  return rows.map(({ waiting, ...row }) => ({ ...row, heard: Math.max(row.active_at, waiting) }));
}

/** Gives what leads to `gone` and what is counted of it to `kept`, and writes down what moved. */
export async function moveContact(
  tx: Tx,
  { kept, gone, by, at }: { kept: Side; gone: Side; by: 'network' | 'worker'; at: Instant },
): Promise<void> {
  const addresses = await tx
    .updateTable('addresses')
    .set({ contact: kept.contact })
    .where('contact', '=', gone.contact)
    .returning('id')
    .execute();
  await tx
    .updateTable('episodes')
    .set({ contact: kept.contact })
    .where('contact', '=', gone.contact)
    .execute();
  const optouts = await tx.selectFrom('optouts').selectAll().where('contact', '=', gone.contact).execute();
  await insertMany(
    tx,
    'optouts',
    optouts.map((optout) => ({ ...optout, contact: kept.contact })),
    { conflict: 'on conflict (contact, purpose) do nothing' },
  );
  const earlier = await mergesInto(tx, gone.contact);
  const moved: Moved = {
    addresses: addresses.map(({ id }) => id),
    conversations: [gone.id, ...earlier.flatMap(({ moved }) => moved.conversations)],
  };
  await tx
    .insertInto('merges')
    .values({ kept: kept.contact, gone: gone.contact, by, at, moved: JSON.stringify(moved) })
    .execute();
}

/** Gives everything that `merge` moved back, with addresses that came later over the same networks. */
export async function moveBack(tx: Tx, { id, kept, gone, at, moved }: Merge): Promise<void> {
  const rows = await tx
    .selectFrom('addresses')
    .select(['id', 'channel', 'created_at'])
    .where('contact', '=', kept)
    .execute();
  const back = rows.filter((row) => moved.addresses.includes(row.id));
  const own = rows.filter((row) => !back.includes(row) && row.created_at <= at);
  const came = rows.filter(
    ({ channel, created_at }) =>
      created_at > at &&
      back.some((row) => row.channel === channel) &&
      !own.some((row) => row.channel === channel),
  );
  const ids = [...new Set([...back, ...came].map((row) => row.id))];
  await tx
    .updateTable('addresses')
    .set({ contact: gone })
    .where(among(tx, 'id', ids))
    .execute();
  await tx
    .updateTable('episodes')
    .set({ contact: gone })
    .where('contact', '=', kept)
    .where(among(tx, 'conversation', moved.conversations))
    .execute();
  await tx.deleteFrom('merges').where('id', '=', id).execute();
}

/** The merges into a contact, the newest first. */
export async function mergesInto(reader: Reader, contact: ContactId): Promise<Merge[]> {
  const rows = await reader
    .selectFrom('merges')
    .selectAll()
    .where('kept', '=', contact)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, moved: JSON.parse(row.moved) as Moved }));
}

/** The contact that goes on for this one: itself, unless it was merged into another. */
export async function rootOf(reader: Reader, contact: ContactId): Promise<ContactId> {
  const row = await reader.selectFrom('merges').select('kept').where('gone', '=', contact).executeTakeFirst();
  return row === undefined ? contact : await rootOf(reader, row.kept);
}

/** A contact and everyone who is part of it by merges, itself first. */
export async function contactsIn(reader: Reader, contact: ContactId): Promise<ContactId[]> {
  const all = [contact];
  for (const each of all) {
    const merges = await reader.selectFrom('merges').select('gone').where('kept', '=', each).execute();
    all.push(...merges.map(({ gone }) => gone).filter((gone) => !all.includes(gone)));
  }
  return all;
}

/** The conversations of these contacts. */
export async function conversationsOf(
  reader: Reader,
  contacts: readonly ContactId[],
): Promise<ConversationId[]> {
  const rows = await reader
    .selectFrom('conversations')
    .select('id')
    .where(among(reader, 'contact', contacts))
    .execute();
  return rows.map(({ id }) => id);
}

/** The conversations that rest behind these, all the way back. */
export async function restingBehind(
  reader: Reader,
  conversations: readonly ConversationId[],
): Promise<ConversationId[]> {
  const rows = await reader
    .selectFrom('merges')
    .innerJoin('conversations', 'conversations.contact', 'merges.kept')
    .select('merges.moved')
    .where(among(reader, 'conversations.id', conversations))
    .execute();
  return rows.flatMap(({ moved }) => (JSON.parse(moved) as Moved).conversations);
}

/** Deletes who is merged into `kept` for good; the consents stay, and so do tickets, as tickets of the one conversation. */
export async function finishMerge(tx: Tx, kept: ContactId, gone: ContactId): Promise<void> {
  const sides = await readSides(tx, [kept, gone]);
  const from = sides.find(({ contact }) => contact === gone);
  const to = sides.find(({ contact }) => contact === kept);
  if (from !== undefined && to !== undefined) {
    await tx
      .updateTable('tickets')
      .set({ conversation: to.id })
      .where('conversation', '=', from.id)
      .execute();
  }
  await tx.updateTable('consents').set({ contact: kept }).where('contact', '=', gone).execute();
  await tx.updateTable('merges').set({ kept }).where('kept', '=', gone).execute();
  if (from !== undefined) await dropConversation(tx, from.id);
  await tx.deleteFrom('contacts').where('id', '=', gone).execute();
}
