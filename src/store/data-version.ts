import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A number that changes when another connection has written to a SQLite file; undefined on PostgreSQL, which has none. */
export async function readDataVersion(db: Database): Promise<number | undefined> {
  if (db.dialect === 'postgres') return undefined;
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db.kysely);
  return rows[0]?.data_version;
}
