import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from '#store/database.ts';
import { batches, shuffler } from './contacts.ts';
import { openHelpdesk, SAID, said } from './helpdesk.ts';

/** Pages written per message, by table and index, in the order of their weight: the same on every machine. */
export type Pages = ReadonlyMap<string, number>;

// SQLite's file format: the log begins with 32 bytes, and 24 bytes stand before every page in it.
const LOG_HEADER = 32;
const FRAME_HEADER = 24;

/** Contacts per turn and rounds that only warm up, as in the hot path. */
const BATCH = 200;
const WARM = 2;

/** Counts the pages that receive and handle put into the log, without those of delivery, which the bench only pretends. */
export async function measurePages(root: string, contacts = 5_000): Promise<Pages> {
  const desk = await openHelpdesk(root);
  const log = `${desk.db.file}-wal`;
  const shuffle = shuffler();
  const counts = new Map<string, number>();
  let messages = 0;
  // Nothing is moved from the log into the file by itself, so that it only grows while it is being read here.
  await sql`pragma wal_autocheckpoint = 0`.execute(desk.db.kysely);
  const { page_size: size } = await one<{ page_size: number }>(desk.db, 'pragma page_size');
  for (const round of SAID.keys()) {
    const written: number[] = [];
    // A page that is emptied is used again for something else, so what it belongs to is asked in every round.
    const names = await namesOf(desk.db);
    for (const batch of batches(shuffle(contacts), BATCH)) {
      await sql`pragma wal_checkpoint(truncate)`.execute(desk.db.kysely);
      await desk.turn(batch, (contact) => said(round, contact), {
        answered: () => {
          if (round < WARM) return;
          written.push(...readLog(log, size));
          messages += batch.length;
        },
      });
    }
    const later = await namesOf(desk.db);
    for (const page of written) {
      const name = names.get(page) ?? later.get(page) ?? 'free';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  await desk.close();
  return new Map(
    [...counts].map(([name, count]) => [name, count / messages] as const).sort(([, a], [, b]) => b - a),
  );
}

/** Which table or index each page belongs to. */
async function namesOf(db: Database): Promise<Map<number, string>> {
  const { rows } = await sql<{ pageno: number; name: string }>`select pageno, name from dbstat`.execute(
    db.kysely,
  );
  return new Map(rows.map(({ pageno, name }) => [pageno, name]));
}

async function one<Row>(db: Database, text: string): Promise<Row> {
  const { rows } = await sql.raw<Row>(text).execute(db.kysely);
  const [row] = rows;
  if (row === undefined) throw new Error(`Nothing came back from ${text}.`);
  return row;
}

/** The numbers of the pages in a log, one for each time a page was written. */
function readLog(file: string, pageSize: number): number[] {
  const { size } = statSync(file);
  const descriptor = openSync(file, 'r');
  const number = Buffer.alloc(4);
  const pages: number[] = [];
  for (let at = LOG_HEADER; at < size; at += FRAME_HEADER + pageSize) {
    readSync(descriptor, number, 0, number.length, at);
    pages.push(number.readUInt32BE());
  }
  closeSync(descriptor);
  return pages;
}
