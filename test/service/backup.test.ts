import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '#service/backup.ts';
import { forget } from '#service/forget.ts';
import { restore } from '#service/restore.ts';
import { unlock } from '#service/secret.ts';
import { type Database, openDatabase } from '#store/database.ts';
import type { Seal } from '#store/seal.ts';
import { openFile } from '#store/sealed-file.ts';
import { addLine, addWorker, NOON, SECRET } from './house.ts';

const HOUR = 3_600_000;
const SAID = 'kata-kata yang hanya ditulis Bu Sri';

let folder = '';
let target = '';
let file = '';
let database: Database;
let seal: Seal;
const source = (secret = SECRET) => ({ secret, file: path.join(folder, '.posko-secret') });

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'posko-backup-'));
  target = path.join(folder, 'posko.db');
  file = path.join(folder, 'kept.backup');
  database = await openDatabase(target);
  seal = await unlock(database, source());
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function names(): Promise<(string | null)[]> {
  const rows = await database.kysely.selectFrom('contacts').select('name').orderBy('id').execute();
  return rows.map(({ name }) => name);
}

async function restoreAndOpen(from = file, now = NOON + HOUR) {
  await database.close();
  const restored = await restore(target, from, source(), now);
  database = await openDatabase(target);
  return restored;
}

describe('a backup', () => {
  it('brings back what there was, and nothing of what came later', async () => {
    await addWorker(database, seal, '62811', { name: 'Sri' });
    await backup(database, seal, file, NOON);
    await addWorker(database, seal, '62812', { name: 'Dani' });
    const restored = await restoreAndOpen();
    expect(await names()).toEqual(['Sri']);
    expect(restored).toEqual({
      madeAt: NOON,
      erasedAgain: 0,
      erasures: 'read',
      superseded: 0,
      previous: `${target}.before-restore`,
    });
    const { sealed } = await database.kysely
      .selectFrom('addresses')
      .select('sealed')
      .executeTakeFirstOrThrow();
    expect((await unlock(database, source())).open(sealed, 'address')).toBe('62811');
  });

  it('can be put where no database is', async () => {
    await addWorker(database, seal, '62811', { name: 'Sri' });
    await backup(database, seal, file, NOON);
    await database.close();
    for (const name of readdirSync(folder)) if (name.startsWith('posko.db')) rmSync(path.join(folder, name));
    const restored = await restore(target, file, source(), NOON);
    database = await openDatabase(target);
    expect([await names(), restored.erasures, restored.previous]).toEqual([['Sri'], 'missing', null]);
  });

  it('is consistent while somebody writes', async () => {
    await addWorker(database, seal, '62811', { name: 'Sri' });
    const writer = new Sqlite(target);
    writer.exec(`begin immediate; update contacts set name = 'half'`);
    await backup(database, seal, file, NOON);
    writer.exec('rollback');
    writer.close();
    await restoreAndOpen();
    expect(await names()).toEqual(['Sri']);
  });

  it('shows nothing to whoever finds it', async () => {
    await addWorker(database, seal, '6281234500788', { name: SAID });
    await backup(database, seal, file, NOON);
    const bytes = readFileSync(file);
    expect(bytes.includes(SAID)).toBe(false);
    expect(bytes.includes('SQLite format')).toBe(false);
    expect(() => gunzipSync(bytes.subarray(bytes.indexOf('\n') + 1))).toThrow();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('holds no secret, no credential, no handle of a picture', async () => {
    const { conversation } = await addWorker(database, seal, '62811');
    const credential = seal.seal('credential', 'state:telegram');
    const handle = seal.seal('handle', 'media');
    await database.kysely
      .insertInto('channel_state')
      .values({ channel: 'telegram', key: 'creds', sealed: credential })
      .execute();
    await database.kysely
      .insertInto('inbox')
      .values({
        channel: 'telegram',
        external_id: 'x',
        kind: 'message',
        conversation,
        at: 0,
        media_ref: handle,
      })
      .execute();
    await backup(database, seal, file, NOON);
    const plain = path.join(folder, 'plain');
    await openFile(file, plain, seal.key('backup'));
    const bytes = readFileSync(plain);
    for (const mark of [credential, handle, SECRET]) expect(bytes.includes(mark)).toBe(false);
    expect(bytes.includes('SQLite format')).toBe(true);
  });

  it('leaves nothing beside itself', async () => {
    await backup(database, seal, file, NOON);
    expect(readdirSync(folder).sort()).toEqual(['kept.backup', 'posko.db', 'posko.db-shm', 'posko.db-wal']);
  });

  it('does not overwrite another one', async () => {
    writeFileSync(file, 'older');
    await expect(backup(database, seal, file, NOON)).rejects.toThrow('exists already; choose another name');
    expect(readFileSync(file, 'utf8')).toBe('older');
  });

  it('of a database that is no file names the tool to use', async () => {
    const memory = await openDatabase(':memory:');
    await expect(backup(memory, seal, file, NOON)).rejects.toThrow('name a file with --database');
    await memory.close();
    await expect(backup({ ...database, file: null, dialect: 'postgres' }, seal, file, NOON)).rejects.toThrow(
      'pg_dump',
    );
  });
});

describe('a restore', () => {
  it('erases again whoever asked for it after the backup', async () => {
    const sri = await addWorker(database, seal, '62811', { name: 'Sri' });
    await addWorker(database, seal, '62812', { name: 'Dani' });
    await backup(database, seal, file, NOON);
    await forget({ db: database, seal, now: () => NOON + HOUR }, sri.contact);
    const restored = await restoreAndOpen(file, NOON + 2 * HOUR);
    expect(restored).toMatchObject({ erasedAgain: 1, erasures: 'read' });
    expect(await names()).toEqual(['Dani']);
    expect(await database.kysely.selectFrom('suppressions').selectAll().execute()).toHaveLength(1);
  });

  it('leaves in peace whoever came back after asking', async () => {
    const sri = await addWorker(database, seal, '62811', { name: 'Sri' });
    await forget({ db: database, seal, now: () => NOON - HOUR }, sri.contact);
    await addWorker(database, seal, '62811', { name: 'Sri again' });
    await backup(database, seal, file, NOON);
    expect(await restoreAndOpen()).toMatchObject({ erasedAgain: 0 });
    expect(await names()).toEqual(['Sri again']);
  });

  it('sends no old reply, and lets what waited for one go on', async () => {
    const { conversation, address } = await addWorker(database, seal, '62811');
    const letter = await database.kysely
      .insertInto('outbox')
      .values({
        line: await addLine(database, conversation),
        conversation,
        channel: 'whatsapp',
        address,
        seq: 1,
        sprint: 1,
        epoch: 0,
        owner: 'bot',
        due: NOON,
        body: '{}',
        created_at: NOON,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await database.kysely
      .insertInto('timers')
      .values({ conversation, wake: 'close', sprint: 1, due: null, after: 500, letter: letter.id })
      .execute();
    await backup(database, seal, file, NOON);
    expect(await restoreAndOpen(file, NOON + HOUR)).toMatchObject({ superseded: 1 });
    const row = await database.kysely.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'superseded', settled_at: NOON + HOUR, reason: 'restored' });
    const timer = await database.kysely.selectFrom('timers').selectAll().executeTakeFirstOrThrow();
    expect(timer.due).toBe(NOON + HOUR + 500);
  });

  it('is not undone by a log that was left behind', async () => {
    await addWorker(database, seal, '62811', { name: 'Sri' });
    await backup(database, seal, file, NOON);
    await addWorker(database, seal, '62812', { name: 'Dani' });
    const wal = readFileSync(`${target}-wal`);
    const shm = readFileSync(`${target}-shm`);
    await database.close();
    writeFileSync(`${target}-wal`, wal);
    writeFileSync(`${target}-shm`, shm);
    await restore(target, file, source(), NOON);
    database = await openDatabase(target);
    expect(await names()).toEqual(['Sri']);
  });

  it.each([
    ['changed', (bytes: Buffer) => bytes.fill(bytes[500] === 1 ? 2 : 1, 500, 501)],
    ['cut', (bytes: Buffer) => bytes.subarray(0, -40)],
    ['cut to its label', (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('\n') + 1)],
    [
      'relabelled',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(`${NOON}`, `${NOON + 1}`), 'latin1'),
    ],
    ['no backup at all', () => Buffer.from('hello')],
    ['empty', () => Buffer.alloc(0)],
  ])('refuses a backup that is %s, and changes nothing', async (_, spoil) => {
    await addWorker(database, seal, '62811', { name: 'Sri' });
    await backup(database, seal, file, NOON);
    writeFileSync(file, spoil(readFileSync(file)));
    await addWorker(database, seal, '62812', { name: 'Dani' });
    await database.close();
    await expect(restore(target, file, source(), NOON)).rejects.toThrow(/backup/);
    database = await openDatabase(target);
    expect(await names()).toEqual(['Sri', 'Dani']);
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('refuses without the right secret', async () => {
    await backup(database, seal, file, NOON);
    await database.close();
    await expect(restore(target, file, source(`${SECRET}!`), NOON)).rejects.toThrow('another secret');
    await expect(restore(target, file, { ...source(), secret: undefined }, NOON)).rejects.toThrow(
      'secret is missing',
    );
    database = await openDatabase(target);
  });

  it('goes on without the later erasures when the database that was there is unreadable, and says so', async () => {
    await addWorker(database, seal, '62811', { name: 'Sri' });
    await backup(database, seal, file, NOON);
    await database.close();
    writeFileSync(target, 'not a database any more');
    const restored = await restore(target, file, source(), NOON);
    database = await openDatabase(target);
    expect([restored.erasures, await names()]).toEqual(['unreadable', ['Sri']]);
    expect(readFileSync(`${target}.before-restore`, 'utf8')).toBe('not a database any more');
  });
});
