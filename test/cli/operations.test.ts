import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { posko } from '#cli/index.ts';
import { run as runCommand } from '#cli/run.ts';
import { unlock } from '#service/secret.ts';
import { openDatabase } from '#store/database.ts';
import { lockInstance } from '#store/instance.ts';
import { type Files, inFolder } from '../content/folder.ts';
import { addEpisode, addWorker, NOON, SECRET, type Worker } from '../service/house.ts';

let folder = '';
let database = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'posko-cli-'));
  database = path.join(folder, 'posko.db');
  vi.stubEnv('POSKO_SECRET', SECRET);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

/** Types a command: what it says, on which stream, and its exit code. */
async function type(...words: string[]): Promise<{ out: string; complaint: string; code: number }> {
  const out: string[] = [];
  const complaint: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complaint.push(String(text)) > 0);
  process.exitCode = undefined;
  await runCommand(posko, [...words, '--database', database]);
  vi.restoreAllMocks();
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { out: out.join(''), complaint: complaint.join(''), code };
}

/** A house with one worker who had one problem; a ticket when asked. */
async function settle(more: { ticket?: boolean } = {}): Promise<Worker> {
  const db = await openDatabase(database);
  const seal = await unlock(db, { secret: SECRET, file: '' });
  const worker = await addWorker(db, seal, '6281234500788', { channel: 'cloud', name: 'Sri' });
  await addEpisode(db, worker, { problems: ['access'], resolution: 'solved_by_bot' });
  if (more.ticket === true) {
    const { conversation } = worker;
    await db.kysely
      .insertInto('inbox')
      .values({
        channel: 'cloud',
        external_id: 'x',
        kind: 'message',
        conversation,
        seq: 1,
        at: NOON,
        text: 'gak bisa login',
        state: 'done',
        handled_at: NOON,
      })
      .execute();
    const ticket = await db.kysely
      .insertInto('tickets')
      .values({ conversation, reason: 'asked', node: 'flows/hilang.md', opened_at: NOON })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.kysely
      .updateTable('conversations')
      .set({ ticket: ticket.id, owner: 'queue', seq: 1, line: 1 })
      .execute();
  }
  await db.close();
  return worker;
}

async function rows(table: 'contacts' | 'inbox' | 'revisions') {
  const db = await openDatabase(database);
  const found = await db.kysely.selectFrom(table).selectAll().execute();
  await db.close();
  return found as Record<string, unknown>[];
}

describe('a command on a database', () => {
  it('that is not there says so, and makes none', async () => {
    for (const words of [
      ['status'],
      ['report'],
      ['verify'],
      ['tickets'],
      ['backup', 'b'],
      ['forget', '1'],
      ['secret', 'rotate'],
    ]) {
      const { complaint, code, out } = await type(...words);
      expect([words[0], complaint, code, out]).toEqual([
        words[0],
        `There is no database at ${database}; start Posko once, or name another with --database.\n`,
        1,
        '',
      ]);
    }
    expect(existsSync(database)).toBe(false);
  });

  it('that is no database says so in one sentence', async () => {
    writeFileSync(database, 'shopping list '.repeat(200));
    const { complaint, code } = await type('status');
    expect([complaint, code]).toEqual([
      `${database} is not a database; name another file with --database.\n`,
      1,
    ]);
  });

  it('with a broken setting names it and opens nothing', async () => {
    vi.stubEnv('POSKO_PORT', 'three');
    const { complaint, code } = await type('status');
    expect(complaint).toContain('POSKO_PORT: this cannot be used; write a whole number from 0 to 65535.');
    expect(code).toBe(1);
  });

  it('with the wrong secret refuses to read addresses, and only that', async () => {
    await settle();
    vi.stubEnv('POSKO_SECRET', `${SECRET}!`);
    const { complaint, code } = await type('forget', '1');
    expect(complaint).toContain('not the secret this database was sealed with');
    expect(code).toBe(1);
    expect((await type('report')).code).toBe(0);
  });
});

describe('posko report', () => {
  it('prints what a program and what a person reads', async () => {
    await settle();
    const report = JSON.parse((await type('report', '--json')).out);
    expect(report).toMatchObject({
      episodes: 1,
      by_problem: { access: 1 },
      by_resolution: { solved_by_bot: 1 },
    });
    expect((await type('report')).out).toMatch(/Tidak bisa masuk atau membuat akun +1\n/);
    expect((await type('report', '--lang', 'en', '--csv')).out).toContain(
      'problem,access,Cannot log in or create the account,1\r\n',
    );
  });
});

describe('posko status and verify', () => {
  it('tell what waits and that all is well', async () => {
    await settle({ ticket: true });
    const { out } = await type('status');
    expect(out).toContain('1 open, 1 not taken');
    expect(JSON.parse((await type('status', '--json')).out)).toMatchObject({ tickets: { open: 1 } });
    expect(await type('verify')).toMatchObject({ code: 0 });
  });

  it('fail when something is not as it must be', async () => {
    await settle({ ticket: true });
    const db = await openDatabase(database);
    await db.kysely.updateTable('conversations').set({ ticket: null }).execute();
    await db.close();
    const { out, code } = await type('verify');
    expect(out).toContain('Not so (ticket-of-conversation): 1');
    expect(code).toBe(1);
  });
});

describe('posko forget', () => {
  it('shows whom first, and erases with --yes', async () => {
    const { contact } = await settle();
    expect((await type('forget', String(contact))).out).toContain('0812••••788');
    expect(await rows('contacts')).toHaveLength(1);
    const { out, code } = await type('forget', String(contact), '--yes');
    expect(out).toContain('nothing of the contact is left');
    expect(out).toContain('backups made before now');
    expect(code).toBe(0);
    expect(await rows('contacts')).toEqual([]);
  });

  it('finds a contact by a number as people write it', async () => {
    await settle();
    expect((await type('forget', '--address', '0812-3450-0788', '--yes')).out).toContain(': erased.');
    expect((await type('forget', '--address', '0812-3450-0788')).complaint).toBe(
      'Nobody with this address is known here.\n',
    );
  });

  it('wants to know whom, once', async () => {
    await settle();
    expect((await type('forget')).complaint).toContain('Name one contact');
    expect((await type('forget', '1', '--address', '0812')).complaint).toContain('Name one contact');
    expect((await type('forget', 'Sri')).complaint).toContain('digits only');
  });
});

describe('posko backup and restore', () => {
  it('bring back what was there', async () => {
    const { contact } = await settle();
    const file = path.join(folder, 'kept');
    expect((await type('backup', file)).out).toContain('opens only with the secret');
    await type('forget', String(contact), '--yes');
    await settle();
    const { out, code } = await type('restore', file);
    expect([code, out]).toEqual([0, expect.stringContaining('were erased again: 1.')]);
    expect(await rows('contacts')).toEqual([]);
    expect((await type('verify')).code).toBe(0);
    const { contact: later } = await settle();
    expect((await type('forget', String(later), '--yes')).out).toContain(`${database}.before-restore, which`);
    rmSync(`${database}.before-restore`);
    const { contact: last } = await settle();
    expect((await type('forget', String(last), '--yes')).out).not.toContain('before-restore');
  });

  it('refuse while a process runs on the database', async () => {
    await settle();
    const file = path.join(folder, 'kept');
    await type('backup', file);
    const release = lockInstance(database);
    const before = readFileSync(database);
    const { complaint, code } = await type('restore', file);
    release();
    expect([complaint, code]).toEqual([`Posko is running on ${database}; stop it first.\n`, 1]);
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  it('say what is wrong with a file in one sentence', async () => {
    await settle();
    const odd = path.join(folder, 'odd');
    writeFileSync(odd, 'hello');
    expect((await type('restore', odd)).complaint).toBe(
      `${odd} is not a backup made by Posko; name the right file.\n`,
    );
    expect((await type('restore', path.join(folder, 'none'))).complaint).toMatch(/^There is no file .*\n$/);
    expect((await type('backup', path.join(folder, 'none', 'b'))).complaint).toBe(
      'The backup cannot be written (ENOENT); give a folder that exists and has room.\n',
    );
  });
});

describe('posko secret rotate', () => {
  it('makes the next secret the one that opens the database', async () => {
    await settle();
    vi.stubEnv('POSKO_SECRET_NEXT', `${SECRET} next`);
    expect((await type('secret', 'rotate')).out).toContain('1 sealed values carry the new secret.');
    vi.stubEnv('POSKO_SECRET_NEXT', undefined);
    expect((await type('forget', '1')).code).toBe(1);
    vi.stubEnv('POSKO_SECRET', `${SECRET} next`);
    expect((await type('forget', '1')).out).toContain('0812••••788');
  });

  it('refuses while a process runs', async () => {
    await settle();
    const release = lockInstance(database);
    vi.stubEnv('POSKO_SECRET_NEXT', `${SECRET} next`);
    const { complaint, code } = await type('secret', 'rotate');
    release();
    expect([complaint, code]).toEqual([`Posko is running on ${database}; stop it first.\n`, 1]);
    expect((await type('forget', '1')).code).toBe(0);
  });
});

describe('posko tickets', () => {
  it('lists who waits, where, and what was written', async () => {
    await settle({ ticket: true });
    const { out } = await type('tickets');
    expect(out).toMatch(
      /^#1 {2}.+ {2}cloud {2}asked {2}no problem noted {2}not taken\n {4}flows\/hilang.md\n {4}"gak bisa login", .+ ago\n$/,
    );
    expect(JSON.parse((await type('tickets', '--json')).out)).toMatchObject({
      tickets: [{ id: 1, place: 'flows/hilang.md', last: { text: 'gak bisa login' } }],
      setAside: [],
    });
  });

  it('puts every act of the staff into the inbox, for Posko to handle', async () => {
    await settle({ ticket: true });
    expect((await type('ticket', 'take', '1', '--as', 'Mas Dimas')).out).toContain(
      'it will do it when it starts',
    );
    await type('ticket', 'reply', '#1', 'Coba buka email dulu ya Bu.');
    await type('ticket', 'give-back', '1');
    await type('ticket', 'close', '1', '--resolution', 'referred');
    const acts = (await rows('inbox')).slice(1);
    expect(acts.map(({ kind, text, state }) => [kind, text, state])).toEqual([
      ['take', null, 'waiting'],
      ['reply', 'Coba buka email dulu ya Bu.', 'waiting'],
      ['give-back', null, 'waiting'],
      ['close', null, 'waiting'],
    ]);
    expect(JSON.parse(String(acts[0]?.['detail']))).toMatchObject({ name: 'Mas Dimas' });
    expect(JSON.parse(String(acts[3]?.['detail']))).toMatchObject({ resolution: 'referred' });
  });

  it('says so when there is no such ticket, or nothing to say', async () => {
    await settle({ ticket: true });
    expect((await type('ticket', 'close', '9')).complaint).toBe(
      'There is no open ticket 9; see posko tickets.\n',
    );
    expect((await type('ticket', 'reply', '1', ' ')).complaint).toContain('Write what to say');
    expect((await type('ticket', 'take', 'one')).complaint).toContain('digits only');
  });
});

describe('posko publish', () => {
  const publishIn = (files: Files, ...words: string[]) =>
    inFolder(files, (content) => type('publish', '--content', content, ...words));

  it('makes the folder live, after saying whom it touches', async () => {
    const { out, code } = await publishIn({});
    expect([code, out]).toEqual([0, expect.stringContaining('is live.')]);
    expect(await rows('revisions')).toHaveLength(1);
    expect((await publishIn({})).out).toContain('This content is live already.');
  });

  it('writes nothing on a dry run', async () => {
    await settle();
    expect((await publishIn({}, '--dry-run')).out).toContain('Conversations that notice nothing: 0.');
    expect(await rows('revisions')).toEqual([]);
  });

  it('refuses content with mistakes, and makes no database', async () => {
    const { complaint, code } = await publishIn({ 'flows/README.md': 'no heading' });
    expect([complaint, code]).toEqual(['The content has mistakes; run posko check.\n', 1]);
    expect(existsSync(database)).toBe(false);
  });
});
