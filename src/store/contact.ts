import type { ChannelName } from '#model/channel.ts';
import type { ContactId, ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { insertMany } from './bulk.ts';
import { dialectOf } from './dialect.ts';
import { lastSeq } from './seq.ts';
import type { Tx } from './transaction.ts';

/** What `receive` must know of whoever wrote. */
export interface Writer {
  readonly address: number;
  readonly contact: ContactId;
  readonly conversation: ConversationId;
  /** The last line of the transcript. */
  readonly seq: number;
  /** The address replies go to now. */
  readonly current: number;
  readonly mode: string;
  readonly expects: 'password' | 'code' | null;
  readonly guarded: 'password' | 'code' | null;
  readonly guarded_until: Instant | null;
  readonly dead_at: Instant | null;
}

/** Somebody who writes for the first time. */
export interface Newcomer {
  readonly channel: ChannelName;
  readonly fingerprint: string;
  /** The address, sealed. */
  readonly sealed: string;
  readonly name: string | null;
}

/**
 * Who stands behind these address fingerprints; strangers are left out. On PostgreSQL their conversations are locked first,
 * in the order of their numbers so that two batches never wait for each other, and only then is it read where their
 * transcripts end: what is read while waiting for a lock is what was there before the wait.
 */
export async function findWriters(tx: Tx, fingerprints: readonly string[]): Promise<Map<string, Writer>> {
  const found = tx
    .selectFrom('addresses')
    .innerJoin('conversations', 'conversations.contact', 'addresses.contact')
    .where(among(tx, 'addresses.fingerprint', fingerprints));
  if (dialectOf(tx) === 'postgres') {
    await found.select('conversations.id').orderBy('conversations.id').forUpdate('conversations').execute();
  }
  const rows = await found
    .select([
      'addresses.fingerprint',
      'addresses.id as address',
      'addresses.contact',
      'addresses.dead_at',
      'conversations.id as conversation',
      'conversations.address as current',
      lastSeq.as('seq'),
      'conversations.mode',
      'conversations.expects',
      'conversations.guarded',
      'conversations.guarded_until',
    ])
    .execute();
  return new Map(rows.map(({ fingerprint, ...writer }) => [fingerprint, writer]));
}

/** Gives each newcomer a contact, an address and a conversation, so that there is always a row to lock. */
export async function addContacts(tx: Tx, newcomers: readonly Newcomer[], now: Instant): Promise<void> {
  const contacts = await insertMany<'contacts', { id: ContactId }>(
    tx,
    'contacts',
    newcomers.map(({ name }) => ({ created_at: now, name })),
    { returning: ['id'] },
  );
  // Which of the new contacts gets which address does not matter except for the name, so names go by order of id.
  const ids = contacts.map(({ id }) => id).sort((one, other) => one - other);
  const rows = newcomers.map(({ channel, fingerprint, sealed }, index) => ({
    contact: at(ids, index),
    channel,
    sealed,
    fingerprint,
    created_at: now,
    dead_at: null,
  }));
  const addresses = await insertMany<'addresses', { id: number; contact: ContactId }>(tx, 'addresses', rows, {
    returning: ['id', 'contact'],
  });
  const channels = new Map(rows.map(({ contact, channel }) => [contact, channel]));
  await insertMany(
    tx,
    'conversations',
    addresses.map(({ id, contact }) => ({
      contact,
      channel: channels.get(contact) ?? 'web',
      address: id,
      active_at: now,
    })),
  );
}

/** Where an existing contact can be reached besides. */
export async function addAddresses(
  tx: Tx,
  addresses: readonly {
    readonly contact: ContactId;
    readonly channel: ChannelName;
    readonly fingerprint: string;
    /** The address, sealed. */
    readonly sealed: string;
  }[],
  now: Instant,
): Promise<void> {
  const rows = addresses.map((address) => ({ ...address, created_at: now, dead_at: null }));
  await insertMany(tx, 'addresses', rows, { conflict: 'on conflict (fingerprint) do nothing' });
}

/** Whoever writes can be reached again. */
export async function reviveAddresses(tx: Tx, addresses: readonly number[]): Promise<void> {
  if (addresses.length === 0) return;
  await tx
    .updateTable('addresses')
    .set({ dead_at: null })
    .where(among(tx, 'id', addresses))
    .execute();
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`The database gave back ${list.length} rows, too few.`);
  return item;
}
