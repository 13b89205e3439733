import type { ContactId, ConversationId } from '#model/conversation.ts';
import { DAY, type Instant } from '#model/time.ts';
import { linesOfOne } from './lines.ts';
import type { Merge } from './merge.ts';
import type { Reader, Tx } from './transaction.ts';

/** A joining whose words still stand. */
export interface Join {
  readonly id: number;
  readonly conversation: ConversationId;
  /** Whose conversation it is. */
  readonly contact: ContactId;
}

/** Keeps the fingerprint of new words; those that were given here before no longer work. */
export async function keepWords(
  tx: Tx,
  conversation: ConversationId,
  words: string,
  until: Instant,
): Promise<void> {
  await blankOnce(tx, conversation);
  await tx.deleteFrom('joins').where('conversation', '=', conversation).execute();
  await tx.insertInto('joins').values({ conversation, words, until }).execute();
}

/** The joining these words belong to, used up or not. */
export async function findWords(reader: Reader, words: string, now: Instant): Promise<Join | undefined> {
  return await reader
    .selectFrom('joins')
    .innerJoin('conversations', 'conversations.id', 'joins.conversation')
    .select(['joins.id', 'joins.conversation', 'conversations.contact'])
    .where('joins.words', '=', words)
    .where('joins.until', '>=', now)
    .executeTakeFirst();
}

/** Notes who wrote the words, which are used up by that; false when somebody else was faster. */
export async function useWords(tx: Tx, join: Join, partner: ContactId, until: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('joins')
    .set({ partner, until })
    .where('id', '=', join.id)
    .where('partner', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await blankOnce(tx, join.conversation);
  return true;
}

/** Who wrote the words of a joining; undefined when it is gone, or nobody has. */
export async function findPartner(reader: Reader, id: number): Promise<ContactId | undefined> {
  const row = await reader.selectFrom('joins').select('partner').where('id', '=', id).executeTakeFirst();
  return row?.partner ?? undefined;
}

/** The worker says, in the conversation the words were given in, whether it was the same person. */
export async function answerJoin(
  tx: Tx,
  { id, conversation, same }: { id: number; conversation: ConversationId; same: boolean },
  now: Instant,
): Promise<void> {
  if (same) {
    await tx
      .updateTable('joins')
      .set({ confirmed_at: now })
      .where('id', '=', id)
      .where('conversation', '=', conversation)
      .where('partner', 'is not', null)
      .execute();
  } else {
    await tx.deleteFrom('joins').where('id', '=', id).where('conversation', '=', conversation).execute();
  }
}

/** Takes the joining that this contact confirmed out of the table: it is carried out once. */
export async function takeConfirmed(tx: Tx, contact: ContactId) {
  const row = await tx
    .selectFrom('joins')
    .innerJoin('conversations', 'conversations.id', 'joins.conversation')
    .select(['joins.id', 'joins.partner', 'joins.until', 'joins.confirmed_at'])
    .select(['conversations.id as conversation', 'conversations.channel'])
    .where('conversations.contact', '=', contact)
    .where('joins.confirmed_at', 'is not', null)
    .executeTakeFirst();
  if (row !== undefined) await tx.deleteFrom('joins').where('id', '=', row.id).execute();
  return row;
}

/** Deletes joinings that ended before `cutoff`, and what letters said of their words. */
export async function dropJoins(tx: Tx, cutoff: Instant): Promise<void> {
  const old = await tx.deleteFrom('joins').where('until', '<', cutoff).returning('conversation').execute();
  for (const { conversation } of old) await blankOnce(tx, conversation);
}

/** How many wrong words in a row a contact wrote in the last day. */
export async function readTries(reader: Reader, contact: ContactId, now: Instant): Promise<number> {
  const row = await reader
    .selectFrom('contacts')
    .select(['tries', 'tried_at'])
    .where('id', '=', contact)
    .executeTakeFirst();
  return row === undefined || row.tried_at === null || now - row.tried_at > DAY ? 0 : row.tries;
}

/** Notes how many wrong words in a row a contact has written. */
export async function writeTries(tx: Tx, contact: ContactId, tries: number, now: Instant): Promise<void> {
  await tx.updateTable('contacts').set({ tries, tried_at: now }).where('id', '=', contact).execute();
}

/** What a worker joined to this contact since `since` and may part again, the newest. */
export async function findJoined(
  reader: Reader,
  contact: ContactId,
  since: Instant,
): Promise<Merge | undefined> {
  const row = await reader
    .selectFrom('merges')
    .selectAll()
    .where('kept', '=', contact)
    .where('by', '=', 'worker')
    .where('at', '>=', since)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, moved: JSON.parse(row.moved) };
}

const BLANK = JSON.stringify({ from: 'bot', text: '•••', choices: [] });

/** Words that work once are kept no longer than they work. */
async function blankOnce(tx: Tx, conversation: ConversationId): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ body: BLANK })
    .where('line', 'in', linesOfOne(conversation))
    .where('settled_at', 'is not', null)
    .where('body', 'like', '%"once":true%')
    .execute();
}
