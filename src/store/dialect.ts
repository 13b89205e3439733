import { type Kysely, PostgresAdapter } from 'kysely';
import type { Tables } from './schema.ts';

/** The two databases Posko runs on. */
export type DialectName = 'sqlite' | 'postgres';

/** Which database a connection or transaction talks to. */
export function dialectOf(reader: Kysely<Tables>): DialectName {
  return reader.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
