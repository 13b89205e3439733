import type { Insertable } from 'kysely';
import { insertMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Tx } from './transaction.ts';

type NewTimer = Required<Omit<Insertable<Tables['timers']>, 'id'>>;

/** Sets timers; one of the same kind of the same conversation is replaced. */
export async function setTimers(tx: Tx, timers: readonly NewTimer[]): Promise<void> {
  await insertMany(tx, 'timers', timers, {
    conflict: `on conflict (conversation, wake) do update set
      sprint = excluded.sprint, due = excluded.due, after = excluded.after, letter = excluded.letter`,
  });
}
