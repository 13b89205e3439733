import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rotateSecret, SecretError, unlock } from '#service/secret.ts';
import { keyMark, openEntry, sealEntry } from '#store/channel-entry.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { SecretFileError } from '#store/secret.ts';
import { addWorker, SECRET } from './house.ts';

let folder = '';
let file = '';
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'posko-secret-'));
  file = path.join(folder, '.posko-secret');
  database = await openDatabase(':memory:');
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const fromFile = () => ({ secret: undefined, file });
const fromEnvironment = (secret = SECRET) => ({ secret, file });

describe('the secret', () => {
  it('is made at the first start, for this account alone', async () => {
    await unlock(database, fromFile());
    expect(readFileSync(file, 'utf8').trim().length).toBeGreaterThanOrEqual(43);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is the same at the next start', async () => {
    const sealed = (await unlock(database, fromFile())).seal('6281', 'address');
    const again = await unlock(database, fromFile());
    expect(again.open(sealed, 'address')).toBe('6281');
    expect(again.fingerprint('6281', 'message:web')).toBe(
      (await unlock(database, fromFile())).fingerprint('6281', 'message:web'),
    );
  });

  it('leaves no file when POSKO_SECRET is set', async () => {
    await unlock(database, fromEnvironment());
    expect(existsSync(file)).toBe(false);
  });

  it('stands nowhere in the database', async () => {
    await unlock(database, fromEnvironment());
    expect(JSON.stringify(await database.kysely.selectFrom('settings').selectAll().execute())).not.toContain(
      SECRET,
    );
  });

  it('refuses a wrong one with one sentence and changes nothing', async () => {
    await unlock(database, fromEnvironment());
    const before = await database.kysely.selectFrom('settings').selectAll().execute();
    await expect(unlock(database, fromEnvironment(`${SECRET}!`))).rejects.toThrow(
      'POSKO_SECRET is not the secret this database was sealed with; set the one it was started with.',
    );
    expect(await database.kysely.selectFrom('settings').selectAll().execute()).toEqual(before);
  });

  it('refuses to make a new one for a database that had one', async () => {
    await unlock(database, fromFile());
    rmSync(file);
    await expect(unlock(database, fromFile())).rejects.toThrow(SecretError);
    expect(existsSync(file)).toBe(false);
  });

  it('says so when the file is damaged or another one', async () => {
    await unlock(database, fromFile());
    writeFileSync(file, 'short');
    await expect(unlock(database, fromFile())).rejects.toThrow(SecretFileError);
    writeFileSync(file, SECRET);
    await expect(unlock(database, fromFile())).rejects.toThrow(/put the right file back/);
  });

  it('says so when it cannot be written', async () => {
    const lost = path.join(folder, 'missing', 'secret');
    await expect(unlock(database, { secret: undefined, file: lost })).rejects.toThrow(
      /ENOENT.*POSKO_SECRET_FILE/,
    );
  });
});

describe('a rotation', () => {
  it('seals every address anew and finds it by its new fingerprint', async () => {
    const before = await unlock(database, fromFile());
    for (let n = 0; n < 1_203; n += 1) await addWorker(database, before, `62812${n}`);
    const old = readFileSync(file, 'utf8');
    expect(await rotateSecret(database, fromFile(), undefined)).toBe(1_203);
    expect(readFileSync(file, 'utf8')).not.toBe(old);
    const after = await unlock(database, fromFile());
    expect(after.version).toBe(2);
    const rows = await database.kysely.selectFrom('addresses').selectAll().orderBy('id').execute();
    expect(rows.map((row) => after.open(row.sealed, 'address'))).toEqual(
      Array.from({ length: 1_203 }, (_, n) => `62812${n}`),
    );
    expect(
      rows.every(
        (row) => row.fingerprint === after.fingerprint(after.open(row.sealed, 'address'), 'address:whatsapp'),
      ),
    ).toBe(true);
  });

  it('carries channel state and media handles over, and keeps lasting fingerprints', async () => {
    const before = await unlock(database, fromEnvironment());
    const worker = await addWorker(database, before, '6281');
    await database.kysely
      .insertInto('channel_state')
      .values({ channel: 'telegram', ...sealEntry(before, 'telegram', ['offset', '77']) })
      .execute();
    await database.kysely
      .insertInto('inbox')
      .values({
        channel: 'telegram',
        external_id: 'x',
        kind: 'message',
        conversation: worker.conversation,
        at: 0,
        media: 'picture',
        media_ref: before.seal('handle', 'media'),
      })
      .execute();
    const next = `${SECRET} and another`;
    expect(await rotateSecret(database, fromEnvironment(), next)).toBe(3);
    await expect(unlock(database, fromEnvironment())).rejects.toThrow(SecretError);
    const after = await unlock(database, fromEnvironment(next));
    const state = await database.kysely.selectFrom('channel_state').selectAll().executeTakeFirstOrThrow();
    expect(openEntry(after, 'telegram', state.sealed)).toEqual(['offset', '77']);
    expect(state.key).toBe(keyMark(after, 'telegram', 'offset'));
    const { media_ref } = await database.kysely
      .selectFrom('inbox')
      .select('media_ref')
      .executeTakeFirstOrThrow();
    expect(after.open(media_ref ?? '', 'media')).toBe('handle');
    expect(after.fingerprint('9', 'message:telegram')).toBe(before.fingerprint('9', 'message:telegram'));
    expect(after.fingerprint('9', 'address:telegram')).not.toBe(before.fingerprint('9', 'address:telegram'));
  });

  it('asks for the next secret when the first comes from the environment', async () => {
    await unlock(database, fromEnvironment());
    await expect(rotateSecret(database, fromEnvironment(), undefined)).rejects.toThrow(/POSKO_SECRET_NEXT/);
    await expect(rotateSecret(database, fromEnvironment(), SECRET)).rejects.toThrow(/POSKO_SECRET_NEXT/);
  });

  it('survives a stop between the database and the file', async () => {
    await unlock(database, fromFile());
    const old = readFileSync(file, 'utf8');
    await rotateSecret(database, fromFile(), undefined);
    const made = readFileSync(file, 'utf8');
    writeFileSync(`${file}.next`, made);
    writeFileSync(file, old);
    expect((await unlock(database, fromFile())).version).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(made);
    expect(existsSync(`${file}.next`)).toBe(false);
  });

  it('changes nothing when one value cannot be opened', async () => {
    const before = await unlock(database, fromFile());
    await addWorker(database, before, '6281');
    await database.kysely
      .updateTable('addresses')
      .set({ sealed: before.seal('6281', 'other') })
      .execute();
    const rows = await database.kysely.selectFrom('addresses').selectAll().execute();
    await expect(rotateSecret(database, fromFile(), undefined)).rejects.toThrow('sealed with another secret');
    expect(await database.kysely.selectFrom('addresses').selectAll().execute()).toEqual(rows);
    expect((await unlock(database, fromFile())).version).toBe(1);
  });
});
