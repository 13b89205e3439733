import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#store/database.ts';

/** A place where tests make databases, each empty and gone when disposed of. */
export interface Place {
  readonly name: 'sqlite' | 'postgres';
  /** A new database; `address` opens it a second time, as another process would. */
  open(): Promise<Fresh>;
}

/** An empty database with all its tables. */
export interface Fresh extends AsyncDisposable {
  readonly db: Database;
  readonly address: string;
  /** Opens it once more; closed with the rest. */
  again(): Promise<Database>;
}

const server = inject('postgres');

/** Every database the store's suites run on: `describe.each(DATABASES)('$name', ({ open }) => …)`. */
export const DATABASES: readonly Place[] = [
  { name: 'sqlite', open: openFile },
  ...(server === '' ? [] : [{ name: 'postgres' as const, open: openServer }]),
];

async function openFile(): Promise<Fresh> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'posko-test-'));
  return await fresh(path.join(folder, 'posko.db'), () => rmSync(folder, { recursive: true, force: true }));
}

let count = 0;

async function openServer(): Promise<Fresh> {
  count += 1;
  const name = `posko_${process.pid}_${count}_${Math.floor(performance.now() * 1_000)}`;
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return await fresh(url.href, () => onServer(`drop database ${name} with (force)`));
}

async function fresh(address: string, remove: () => unknown): Promise<Fresh> {
  const opened: Database[] = [];
  const again = async () => {
    const database = await openDatabase(address);
    opened.push(database);
    return database;
  };
  const db = await again();
  return {
    db,
    address,
    again,
    async [Symbol.asyncDispose]() {
      for (const database of opened) await database.close().catch(() => undefined);
      await remove();
    },
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
