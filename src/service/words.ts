import { randomInt } from 'node:crypto';
import { drawJoinWords, readJoinWords } from '#language/join-words.ts';
import type { ChannelName } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import type { Tried } from '#model/event.ts';
import { type Duration, type Instant, MINUTE } from '#model/time.ts';
import type { Claimed } from '#store/claim.ts';
import { readChannel } from '#store/conversation.ts';
import { addAct } from '#store/inbox.ts';
import { findWords, keepWords, readTries, useWords, writeTries } from '#store/join.ts';
import type { Seal } from '#store/seal.ts';
import type { Tx } from '#store/transaction.ts';

/** How long words can be written elsewhere, and then, how long they can be confirmed. */
const VALID: Duration = 10 * MINUTE;

/** Wrong words a contact may write in a day. */
const TRIES = 5;

/** Under what three words are found again; undefined for a message that is something else. */
export function wordsMark(seal: Seal, text: string): string | undefined {
  const words = readJoinWords(text);
  return words === undefined ? undefined : seal.fingerprint(words, 'join');
}

/** Draws three words for a conversation and keeps their fingerprint. */
export async function drawWords(
  { seal }: { readonly seal: Seal },
  tx: Tx,
  conversation: ConversationId,
  now: Instant,
): Promise<string> {
  const words = drawJoinWords((below) => randomInt(below));
  await keepWords(tx, conversation, wordsMark(seal, words) ?? '', now + VALID);
  return words;
}

/** What came of words that were written, and which network those they belong to were given on. */
export async function tryWords(
  tx: Tx,
  { inbox, at, detail, conversation }: Claimed,
  now: Instant,
): Promise<{ readonly result: Tried; readonly of?: ChannelName }> {
  const { words = '' } = JSON.parse(detail ?? '{}') as { words?: string };
  const tries = await readTries(tx, conversation.contact, now);
  if (tries >= TRIES) return { result: 'too-often' };
  const join = await findWords(tx, words, Math.min(at, now));
  if (join?.contact === conversation.contact) return { result: 'here' };
  if (join === undefined || !(await useWords(tx, join, conversation.contact, now + VALID))) {
    await writeTries(tx, conversation.contact, tries + 1, now);
    return { result: 'wrong' };
  }
  await writeTries(tx, conversation.contact, 0, now);
  const channel = await readChannel(tx, join.conversation);
  await addAct(tx, {
    kind: 'joining',
    channel,
    external_id: `joining:${inbox}`,
    conversation: join.conversation,
    at: now,
    detail: { join: join.id, address: conversation.address },
  });
  return { result: 'right', of: channel };
}
