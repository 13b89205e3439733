import { type DatabaseConnection, type Dialect, type Driver, PostgresDialect, PostgresDriver } from 'kysely';
import pg from 'pg';
import type { Inside } from './inside.ts';

// PostgreSQL's numbers for int8 and numeric (pg_type.oid); ids, moments and counts are far below 2^53.
const INT8 = 20;
const NUMERIC = 1700;

/**
 * A pool of connections on which whole numbers of every size arrive as numbers. One that the server ends (a restart, a
 * failover) is replaced: whoever works on it is told by its next query, and nobody by an event that would end the process.
 */
export function openPool(address: string): pg.Pool {
  const types: pg.CustomTypesConfig = {
    getTypeParser: (id, format) =>
      id === INT8 || id === NUMERIC ? Number : pg.types.getTypeParser(id, format),
  };
  const pool = new pg.Pool({ connectionString: address, types, max: 10, application_name: 'posko' });
  // The pool listens only while a connection is idle, and then hands on what it hears.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Kysely's PostgreSQL dialect that refuses a second connection inside a transaction. */
export function postgresDialect(pool: pg.Pool, inside: Inside): Dialect {
  return new GuardedDialect(pool, inside);
}

class GuardedDialect extends PostgresDialect {
  readonly #pool: pg.Pool;
  readonly #inside: Inside;

  constructor(pool: pg.Pool, inside: Inside) {
    super({ pool });
    this.#pool = pool;
    this.#inside = inside;
  }

  override createDriver(): Driver {
    return new GuardedDriver(this.#pool, this.#inside);
  }
}

class GuardedDriver extends PostgresDriver {
  readonly #inside: Inside;

  constructor(pool: pg.Pool, inside: Inside) {
    super({ pool });
    this.#inside = inside;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#inside.refuse();
    return await super.acquireConnection();
  }
}
