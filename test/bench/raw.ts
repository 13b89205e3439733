import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Database, openDatabase } from '#store/database.ts';
import type { Tables } from '#store/schema.ts';
import { openSqlite } from '#store/sqlite.ts';

type Row = Record<string, unknown>;
type Table = keyof Tables & string;

/** Tables in the order in which rows may refer to each other, without those that stand still. */
const WRITTEN: readonly Table[] = [
  'contacts',
  'addresses',
  'conversations',
  'episodes',
  'outcomes',
  'inbox',
  'outbox',
  'timers',
  'facts',
  'consents',
  'tickets',
];

/** The rows one batch has left in a database: new ones, and conversations and timers as they stand now. */
export type Written = ReadonlyMap<Table, readonly Row[]>;

/** Reads what each batch wrote, by the numbers that are new since the last call. */
export function createWatcher(db: Database): () => Promise<Written> {
  const last = new Map<Table, number>();
  return async () => {
    const written = new Map<Table, readonly Row[]>();
    const { kysely } = db;
    for (const table of WRITTEN) {
      const rows = await kysely
        .selectFrom(table)
        .selectAll()
        .where('id', '>', last.get(table) ?? 0)
        .execute();
      written.set(table, rows);
      last.set(table, Math.max(last.get(table) ?? 0, ...rows.map(({ id }) => Number(id))));
    }
    const touched = written.get('inbox')?.map((row) => Number(row['conversation'])) ?? [];
    const conversations = await kysely
      .selectFrom('conversations')
      .selectAll()
      .where('id', 'in', touched)
      .execute();
    const timers = await kysely
      .selectFrom('timers')
      .selectAll()
      .where('conversation', 'in', touched)
      .execute();
    return written.set('conversations', conversations).set('timers', timers);
  };
}

/** A database of the same tables into which the same rows are written by hand. */
export interface Raw {
  /** Writes the rows of one batch as two transactions, received and handled; gives back the milliseconds. */
  write(written: Written): number;
  close(): void;
}

/** Opens it: better-sqlite3 alone, the same settings, one prepared statement per table, run once per row. */
export async function openRaw(): Promise<Raw> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'posko-bench-raw-'));
  const file = path.join(folder, 'raw.db');
  await (await openDatabase(file)).close();
  const sqlite = openSqlite(file);
  const done = sqlite.prepare('update inbox set state = ?, handled_at = ?, text = ?, token = ? where id = ?');
  const statements = new Map<string, (row: Row) => unknown>();
  const put = (table: Table, row: Row) => {
    const kept = statements.get(table);
    if (kept !== undefined) return kept(row);
    const columns = Object.keys(row);
    const changes = columns
      .filter((column) => column !== 'id')
      .map((column) => `${column} = excluded.${column}`)
      .join(', ');
    const statement = sqlite.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})
        on conflict (id) do update set ${changes}`,
    );
    const put = (values: Row) => statement.run(...Object.values(values));
    statements.set(table, put);
    return put(row);
  };
  const receive = sqlite.transaction((written: Written) => {
    for (const table of ['contacts', 'addresses'] as const) {
      for (const row of written.get(table) ?? []) put(table, row);
    }
    if ((written.get('contacts') ?? []).length > 0) {
      for (const row of written.get('conversations') ?? []) put('conversations', row);
    }
    for (const row of written.get('inbox') ?? [])
      put('inbox', { ...row, state: 'waiting', handled_at: null });
  });
  const handle = sqlite.transaction((written: Written) => {
    for (const table of WRITTEN.slice(2)) {
      if (table === 'inbox') {
        for (const row of written.get(table) ?? []) {
          done.run(row['state'], row['handled_at'], row['text'], row['token'], row['id']);
        }
      } else for (const row of written.get(table) ?? []) put(table, row);
    }
  });
  return {
    write(written) {
      const start = performance.now();
      receive.immediate(written);
      handle.immediate(written);
      return performance.now() - start;
    },
    close() {
      sqlite.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
