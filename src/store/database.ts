import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import type { DialectName } from './dialect.ts';
import { createInside, type Inside } from './inside.ts';
import { migrate } from './migrate.ts';
import { openPool, postgresDialect } from './postgres.ts';
import type { Tables } from './schema.ts';
import { openSqlite, sqliteDialect } from './sqlite.ts';

/** An open database. Reading goes through `kysely`, writing through `transaction`. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly dialect: DialectName;
  /** The SQLite file; null for a database in memory and for PostgreSQL. */
  readonly file: string | null;
  /** Whether the work at hand is inside one of this database's transactions. */
  readonly inside: Inside;
  close(): Promise<void>;
}

/**
 * Opens the database at `address` (a file's path, `:memory:`, or `postgres://…`), makes the folder and the tables
 * where they are missing. Throws `NewerDatabase` for one made by a newer Posko, and `OlderDatabase` for an older one that
 * another process runs on.
 */
export async function openDatabase(address: string): Promise<Database> {
  const database = isServer(address) ? connect(address) : open(address);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** The SQLite file an address means; null for a database in memory and for PostgreSQL. */
export function fileOf(address: string): string | null {
  return isServer(address) || address === ':memory:' ? null : path.resolve(address);
}

function isServer(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address);
}

function connect(address: string): Database {
  const pool = openPool(address);
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const inside = createInside();
  const kysely = new Kysely<Tables>({ dialect: postgresDialect(pool, inside) });
  return { kysely, dialect: 'postgres', file: null, inside, close: () => kysely.destroy() };
}

function open(address: string): Database {
  const file = fileOf(address);
  if (file !== null) mkdirSync(path.dirname(file), { recursive: true });
  const inside = createInside();
  const kysely = new Kysely<Tables>({ dialect: sqliteDialect(openSqlite(file ?? address), inside) });
  return { kysely, dialect: 'sqlite', file, inside, close: () => kysely.destroy() };
}
