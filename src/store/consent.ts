import type { Insertable } from 'kysely';
import { insertMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Tx } from './transaction.ts';

/** Keeps who agreed or refused, to which notice, when and where. */
export async function addConsents(tx: Tx, rows: readonly Insertable<Tables['consents']>[]): Promise<void> {
  await insertMany(tx, 'consents', rows);
}

/** Keeps who does not want to get what any more. */
export async function addOptouts(tx: Tx, rows: readonly Insertable<Tables['optouts']>[]): Promise<void> {
  await insertMany(tx, 'optouts', rows, { conflict: 'on conflict (contact, purpose) do nothing' });
}
