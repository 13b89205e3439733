import Sqlite from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Inside } from './inside.ts';
import type { Tables } from './schema.ts';

/**
 * Opens a SQLite file. WAL so that a second process can read while this one writes; FULL because a message is
 * acknowledged only when it is on disk; secure_delete and temp_store because deleted words must not linger.
 */
export function openSqlite(file: string): Sqlite.Database {
  const sqlite = new Sqlite(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('temp_store = MEMORY');
  // 16 MB of log between two checkpoints instead of 4: a conversation's page is rewritten several times in a minute, and
  // only its last state has to reach the file. No more: on a full disk the reserve must hold what a checkpoint adds.
  sqlite.pragma('wal_autocheckpoint = 4000');
  // 64 MB of pages: what a million contacts need of the upper levels of their indexes (docs/benchmarks.md).
  sqlite.pragma('cache_size = -64000');
  return sqlite;
}

/** Kysely's dialect over one better-sqlite3 connection, with write transactions that begin as such. */
export function sqliteDialect(sqlite: Sqlite.Database, inside: Inside): Dialect {
  return {
    createAdapter: () => new QueuedAdapter(),
    createDriver: () => new SqliteDriver(sqlite, inside),
    createIntrospector: (kysely: Kysely<Tables>) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** The driver queues by itself: it must look before it waits, or a mistake inside a transaction would wait for ever. */
class QueuedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class SqliteDriver implements Driver {
  readonly #connection: Connection;
  readonly #inside: Inside;
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(sqlite: Sqlite.Database, inside: Inside) {
    this.#inside = inside;
    this.#connection = new Connection(sqlite);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#inside.refuse();
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = turn.promise;
    await before;
    this.#release = turn.resolve;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  /** A deferred transaction that reads first and writes later fails with SQLITE_BUSY_SNAPSHOT when another process wrote in between. */
  async beginTransaction(): Promise<void> {
    this.#connection.run('begin immediate');
  }

  async commitTransaction(): Promise<void> {
    this.#connection.run('commit');
  }

  /** After some errors (a full disk) SQLite has rolled back by itself; a second rollback would hide the first error. */
  async rollbackTransaction(): Promise<void> {
    if (this.#connection.inTransaction) this.#connection.run('rollback');
  }

  async destroy(): Promise<void> {
    this.#connection.close();
  }
}

// Statements are kept by their text: Posko has about a hundred, and preparing one costs more than running it.
const KEPT_STATEMENTS = 500;

class Connection implements DatabaseConnection {
  readonly #sqlite: Sqlite.Database;
  readonly #statements = new Map<string, Sqlite.Statement<unknown[]>>();

  constructor(sqlite: Sqlite.Database) {
    this.#sqlite = sqlite;
  }

  get inTransaction(): boolean {
    return this.#sqlite.inTransaction;
  }

  run(sql: string): void {
    this.#prepared(sql).run();
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepared(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
    const { changes } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // Not from the kept ones: a statement cannot run a second time while it is being read.
    for (const row of this.#sqlite.prepare(sql).iterate(...parameters)) yield { rows: [row as Row] };
  }

  close(): void {
    this.#sqlite.close();
  }

  #prepared(sql: string): Sqlite.Statement<unknown[]> {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const made = this.#sqlite.prepare<unknown[]>(sql);
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, made);
    return made;
  }
}
