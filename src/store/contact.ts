import type { ChannelName } from '#model/channel.ts';
import type { ContactId, ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { insertMany, updateMany } from './bulk.ts';
import { dialectOf } from './dialect.ts';
import { lastSeq } from './seq.ts';
import type { Reader, Tx } from './transaction.ts';

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
  /** When this address was last written from, as far as it was noted. */
  readonly heard_at: Instant | null;
  /** When the address became known. */
  readonly known_at: Instant;
  /** When the contact last wrote, from any address, of what has been handled. */
  readonly active_at: Instant;
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
  if (dialectOf(tx) !== 'postgres') return await readWriters(tx, fingerprints);
  for (;;) {
    const rows = await conversationsAt(tx, fingerprints)
      .select('conversations.id')
      .orderBy('conversations.id')
      .forUpdate('conversations')
      .execute();
    const locked = new Set(rows.map(({ id }) => id));
    const writers = await readWriters(tx, fingerprints);
    // An address may have moved to another contact during the wait; that conversation is not locked yet.
    if ([...writers.values()].every(({ conversation }) => locked.has(conversation))) return writers;
  }
}

function conversationsAt(tx: Tx, fingerprints: readonly string[]) {
  return tx
    .selectFrom('addresses')
    .innerJoin('conversations', 'conversations.contact', 'addresses.contact')
    .where(among(tx, 'addresses.fingerprint', fingerprints));
}

async function readWriters(tx: Tx, fingerprints: readonly string[]): Promise<Map<string, Writer>> {
  const rows = await conversationsAt(tx, fingerprints)
    .select([
      'addresses.fingerprint',
      'addresses.id as address',
      'addresses.contact',
      'addresses.dead_at',
      'addresses.heard_at',
      'addresses.created_at as known_at',
      'conversations.active_at',
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

/** Where a contact can be reached, the newest first, those that work before those that do not. */
export async function addressesOf(
  reader: Reader,
  contact: ContactId,
): Promise<{ readonly id: number; readonly channel: ChannelName; readonly sealed: string }[]> {
  const rows = await reader
    .selectFrom('addresses')
    .select(['id', 'channel', 'sealed', 'dead_at'])
    .where('contact', '=', contact)
    .orderBy('id', 'desc')
    .execute();
  const works = rows.filter(({ dead_at }) => dead_at === null);
  return [...works, ...rows.filter((row) => !works.includes(row))];
}

/**
 * Takes addresses from whoever had them: each becomes nobody's, dead and under another fingerprint, so that the next to write
 * from it is a stranger. What still waits to leave for it never does.
 */
export async function retireAddresses(
  tx: Tx,
  retired: readonly { readonly id: number; readonly fingerprint: string; readonly sealed: string }[],
  now: Instant,
): Promise<void> {
  if (retired.length === 0) return;
  const types = { fingerprint: 'text', sealed: 'text', dead_at: 'bigint' } as const;
  const rows = retired.map((address) => ({ ...address, dead_at: now }));
  await updateMany(tx, 'addresses', types, rows);
}

/** Notes when addresses were last written from, as the contact goes on from another. */
export async function leaveAddresses(
  tx: Tx,
  left: readonly { readonly id: number; readonly heard_at: Instant }[],
): Promise<void> {
  await updateMany(tx, 'addresses', { heard_at: 'bigint' }, left);
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
