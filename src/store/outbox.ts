import type { Insertable } from 'kysely';
import { insertMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Tx } from './transaction.ts';

/** A letter before it has a number. */
export type NewLetter = Required<
  Pick<
    Insertable<Tables['outbox']>,
    | 'line'
    | 'conversation'
    | 'channel'
    | 'address'
    | 'seq'
    | 'sprint'
    | 'epoch'
    | 'owner'
    | 'priority'
    | 'due'
    | 'episode'
    | 'revision'
    | 'node'
    | 'body'
    | 'offered'
    | 'asks'
    | 'created_at'
  >
>;

/** Lays letters into the outbox; gives back each one's number by conversation and seq (`letterKey`). */
export async function addLetters(tx: Tx, letters: readonly NewLetter[]): Promise<Map<string, number>> {
  const back = await insertMany<'outbox', { id: number; conversation: number; seq: number }>(
    tx,
    'outbox',
    letters,
    { returning: ['id', 'conversation', 'seq'] },
  );
  return new Map(back.map(({ id, conversation, seq }) => [letterKey(conversation, seq), id]));
}

/** What tells letters apart before they have a number. */
export function letterKey(conversation: number, seq: number): string {
  return `${conversation}.${seq}`;
}
