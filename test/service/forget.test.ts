import { existsSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forget } from '#service/forget.ts';
import { mine } from '#service/mine.ts';
import type { Database } from '#store/database.ts';
import { createSeal } from '#store/seal.ts';
import { readReport } from '#store/views/report.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { addEpisode, addWorker, NOON, SECRET, type Worker } from './house.ts';

const seal = createSeal(SECRET);
const SAID = 'kata-kata yang hanya ditulis Bu Sri';
const NAME = 'Sri Wahyuni dari Rungkut';
const ADDRESS = '6281234500788@s.whatsapp.net';

describe.each(DATABASES)('on $name', ({ name, open }) => {
  let fresh: Fresh;
  let database: Database;
  beforeEach(async () => {
    fresh = await open();
    database = fresh.db;
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  // Only a SQLite database is a file whose bytes can be looked at.
  const onFile = (says: string, test: () => Promise<void>) => name === 'sqlite' && it(says, test);
  const deps = () => ({ db: database, seal, now: () => NOON + 5 });

  /** A worker of whom there is something in every table that can hold something of a worker. */
  async function addSri(): Promise<Worker> {
    const worker = await addWorker(database, seal, ADDRESS, { name: NAME });
    const { kysely } = database;
    const { contact, conversation, address } = worker;
    await kysely.insertInto('optouts').values({ contact, purpose: 'all', at: NOON }).execute();
    await kysely
      .insertInto('consents')
      .values({ contact, answer: 'given', notice: '1', language: 'id', channel: 'whatsapp', at: NOON })
      .execute();
    const episode = await addEpisode(database, worker, {
      problems: ['access', 'nik'],
      resolution: 'solved_by_bot',
    });
    const inbox = await kysely
      .insertInto('inbox')
      .values({
        channel: 'whatsapp',
        external_id: seal.fingerprint('wamid-1', 'message:whatsapp'),
        kind: 'message',
        conversation,
        address,
        seq: 1,
        at: NOON,
        text: SAID,
        media: 'picture',
        media_ref: seal.seal('h', 'media'),
        state: 'done',
        handled_at: NOON,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const letter = await kysely
      .insertInto('outbox')
      .values({
        line: inbox.id,
        conversation,
        channel: 'whatsapp',
        address,
        seq: 2,
        sprint: 1,
        epoch: 0,
        owner: 'bot',
        due: NOON,
        episode,
        body: JSON.stringify({ from: 'bot', text: SAID, choices: [] }),
        created_at: NOON,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await kysely
      .insertInto('timers')
      .values({ conversation, wake: 'nudge', sprint: 1, due: NOON, after: 1, letter: letter.id })
      .execute();
    const ticket = await kysely
      .insertInto('tickets')
      .values({ conversation, episode, reason: 'asked', opened_at: NOON, inbox: inbox.id })
      .returning('id')
      .executeTakeFirstOrThrow();
    await kysely
      .insertInto('notes')
      .values({ ticket: ticket.id, at: NOON, what: 'note', text: SAID })
      .execute();
    await kysely.insertInto('unanswered').values({ contact, at: NOON, why: 'missed', text: SAID }).execute();
    await kysely
      .updateTable('conversations')
      .set({ ticket: ticket.id, line: inbox.id, memory: JSON.stringify({ gathered: SAID }) })
      .where('id', '=', conversation)
      .execute();
    return worker;
  }

  /** The database's file and its log, as bytes. */
  function liveBytes(): string {
    const files = [fresh.address, `${fresh.address}-wal`].filter((file) => existsSync(file));
    return files.map((file) => readFileSync(file, 'latin1')).join('');
  }

  async function everything(): Promise<Record<string, unknown[]>> {
    const tables = await database.kysely.introspection.getTables();
    const all: Record<string, unknown[]> = {};
    for (const { name } of tables) {
      all[name] = (await sql`select * from ${sql.table(name)}`.execute(database.kysely)).rows;
    }
    return all;
  }

  describe('forget', () => {
    it('leaves nothing that leads to the worker in any table', async () => {
      const worker = await addSri();
      const before = JSON.stringify(await everything());
      for (const mark of [SAID, NAME, seal.fingerprint(ADDRESS, 'address:whatsapp')])
        expect(before).toContain(mark);
      await forget(deps(), worker.contact);
      const after = await everything();
      const text = JSON.stringify(after);
      for (const mark of [
        SAID,
        NAME,
        ADDRESS,
        '81234500788',
        seal.fingerprint(ADDRESS, 'address:whatsapp'),
      ]) {
        expect(text).not.toContain(mark);
      }
      for (const [table, rows] of Object.entries(after)) {
        for (const row of rows as Record<string, unknown>[]) {
          expect([table, row['contact'] ?? null]).toEqual([table, null]);
          expect([table, row['conversation'] ?? null]).toEqual([table, null]);
        }
      }
      for (const table of [
        'contacts',
        'addresses',
        'conversations',
        'inbox',
        'outbox',
        'timers',
        'tickets',
        'notes',
      ]) {
        expect([table, after[table]]).toEqual([table, []]);
      }
    });

    onFile('leaves nothing in the bytes of the live files', async () => {
      const worker = await addSri();
      expect(liveBytes()).toContain(SAID);
      const erased = await forget(deps(), worker.contact);
      expect(erased).toEqual({ addresses: 1, log: 'emptied', traces: [] });
      const bytes = liveBytes();
      for (const mark of [SAID, NAME, seal.fingerprint(ADDRESS, 'address:whatsapp')])
        expect(bytes).not.toContain(mark);
    });

    it('keeps the counts', async () => {
      const worker = await addSri();
      const before = await readReport(database.kysely);
      await forget(deps(), worker.contact);
      expect(await readReport(database.kysely)).toEqual(before);
      expect(before.by_problem).toMatchObject({ access: 1, nik: 1 });
    });

    it('touches nobody else', async () => {
      const sri = await addSri();
      const dani = await addWorker(database, seal, '6289900000001', { name: 'Dani' });
      await addEpisode(database, dani, { problems: ['claim'] });
      await forget(deps(), sri.contact);
      expect(await mine(database.kysely, seal, dani.contact)).toMatchObject({ episodes: 1, texts: 0 });
      expect((await everything())['conversations']).toHaveLength(1);
    });

    it('remembers by a fingerprint of its own that the address asked to be erased', async () => {
      const worker = await addSri();
      await forget(deps(), worker.contact);
      expect(await database.kysely.selectFrom('suppressions').selectAll().execute()).toEqual([
        { channel: 'whatsapp', fingerprint: seal.fingerprint(ADDRESS, 'suppression:whatsapp'), at: NOON + 5 },
      ]);
    });

    onFile('says so when a reader keeps the log from being emptied', async () => {
      const worker = await addSri();
      const reader = new Sqlite(fresh.address);
      reader.exec('begin');
      reader.prepare('select count(*) from contacts').get();
      const erased = await forget(deps(), worker.contact);
      reader.close();
      expect(erased?.log).toBe('busy');
      expect(erased?.traces).toContain('posko.db-wal');
    });

    it('knows nobody of an unknown number', async () => {
      expect(await forget(deps(), 4_711)).toBeUndefined();
    });

    it('can be asked twice', async () => {
      const worker = await addSri();
      await forget(deps(), worker.contact);
      expect(await forget(deps(), worker.contact)).toBeUndefined();
    });
  });

  describe('"data saya"', () => {
    it('shows kinds and counts, and no address', async () => {
      const worker = await addSri();
      const shown = await mine(database.kysely, seal, worker.contact);
      expect(shown).toEqual({
        address: '0812••••788',
        since: NOON,
        texts: 1,
        episodes: 1,
        tickets: 1,
        consent: 'unasked',
      });
      expect(JSON.stringify(shown)).not.toContain('81234500788');
    });

    it('knows nobody of an unknown number', async () => {
      expect(await mine(database.kysely, seal, 4_711)).toBeUndefined();
    });
  });
});
