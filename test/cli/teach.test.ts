import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '#content/compile.ts';
import { openDatabase } from '#store/database.ts';
import { createSeal } from '#store/seal.ts';
import { transaction } from '#store/transaction.ts';
import { addUnanswered, readUnanswered } from '#store/unanswered.ts';
import { replay } from '../engine/transcript.ts';
import { addWorker, SECRET } from '../service/house.ts';
import { newFolder, posko, printed, start } from './posko.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const NODE = 'knowledge/lupa-sandi.md';
/** What no node knows, said by four people in their own ways, and by one person about something else. */
const SAID = [
  'kunci rahasia plorotan',
  'KUNCI rahasia plorotan pak',
  'plorotan kunci rahasia',
  'rahasia plorotan kunci nya',
];
const PHRASE = 'plorotan saya entah ke mana';

/** The first words of the guide. */
const ANSWER = 'Kata sandi artinya kata rahasia untuk masuk';

/** A copy of the content, and a database in which people were not understood. */
async function house() {
  const folder = newFolder();
  const content = path.join(folder, 'content');
  for (const part of ['flows', 'knowledge', 'test/understanding']) {
    cpSync(path.join(ROOT, part), path.join(content, part), { recursive: true });
  }
  cpSync(
    path.join(ROOT, 'test', 'transcripts', 'README.md'),
    path.join(content, 'test', 'transcripts', 'README.md'),
  );
  await write(path.join(folder, 'posko.db'));
  const run = (...words: string[]) => posko(folder, [...words, '--content', content]);
  return { folder, content, run };
}

async function write(file: string): Promise<void> {
  const db = await openDatabase(file);
  const seal = createSeal(SECRET);
  for (const [i, text] of [...SAID, 'mesin fotokopi macet'].entries()) {
    const { contact } = await addWorker(db, seal, String(i));
    const row = { contact, at: Date.now(), why: 'missed' as const, text, node: null, done_at: null };
    await transaction(db, (tx) => addUnanswered(tx, [row]));
  }
  await db.close();
}

async function left(folder: string): Promise<number> {
  const db = await openDatabase(path.join(folder, 'posko.db'));
  const rows = await readUnanswered(db.kysely);
  await db.close();
  return rows.length;
}

/** Writes to the web chat as a new visitor and waits until the page shows `answer`. */
async function answers(url: string, text: string, answer: string): Promise<void> {
  const page = await fetch(url);
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await page.text()).not.toContain(answer);
  const post = (headers: Record<string, string>) =>
    fetch(new URL('/kirim', url), {
      method: 'POST',
      headers: { origin: new URL(url).origin, ...headers },
      body: new URLSearchParams({ key: 'e2e-first-message', text }),
      redirect: 'manual',
    });
  const first = await post({ cookie });
  const kept = first.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  if (first.status !== 303) await post({ cookie: kept });
  await vi.waitFor(
    async () => expect(await (await fetch(url, { headers: { cookie: kept } })).text()).toContain(answer),
    { timeout: 15_000, interval: 100 },
  );
}

describe('posko unanswered', () => {
  it('shows groups under the number of their oldest text, those of most people first', async () => {
    const { run } = await house();
    const groups = JSON.parse((await run('unanswered', '--json')).out);
    expect(groups.map(({ group, contacts }: Record<string, number>) => [group, contacts])).toEqual([
      [1, 4],
      [5, 1],
    ]);
    expect(groups[0].examples.length).toBeLessThanOrEqual(3);
    expect(JSON.stringify(groups)).not.toContain('contact"');
    expect((await run('unanswered')).out).toContain('Group 1: 4 people, 4 texts');
  });
});

describe('posko teach', () => {
  it('refuses by one sentence what would not be safe, and changes nothing', async () => {
    const { run, content } = await house();
    const before = readFileSync(path.join(content, NODE), 'utf8');
    const refusals: [string[], string][] = [
      [['5', NODE, PHRASE], 'fewer than 3 people'],
      [['1', 'knowledge/tidak-ada.md', PHRASE], 'no file that can be taught'],
      [['1', NODE, SAID[0] ?? ''], "worker's own words"],
      [['1', NODE], 'in your own words, or add --verbatim'],
      [['1', NODE, '12 34'], 'in your own words, or add --verbatim'],
      [['1', NODE, 'lupa sandi https://contoh.example'], 'no address and no markup'],
    ];
    for (const [words, reason] of refusals) {
      const { code, err } = await run('teach', ...words);
      expect([code, err]).toEqual([1, expect.stringContaining(reason)]);
    }
    expect((await run('teach', '1', NODE, PHRASE, '--dry-run')).out).toContain(`→ ${NODE}`);
    expect(readFileSync(path.join(content, NODE), 'utf8')).toBe(before);
  }, 60_000);

  it('brings a phrase to a running Posko: taught, published, answered without a restart', async () => {
    const { run, folder, content } = await house();
    const child = start(folder, ['start'], { POSKO_PORT: '0', POSKO_CONTENT: content });
    const url = /http:\/\/\S+/.exec(await printed(child, /http:\/\/\S+/))?.[0] ?? '';
    expect((await run('why', PHRASE)).out).not.toContain(`act: ${NODE}`);

    const taught = await run('teach', '1', NODE, PHRASE);
    expect(taught.err).toBe('');
    expect(readFileSync(path.join(content, NODE), 'utf8')).toContain(`\n  - ${PHRASE}\n`);
    const transcript = path.join(content, 'test', 'transcripts', 'diajari-plorotan-saya-entah-ke-mana.md');
    expect(existsSync(transcript)).toBe(true);
    const compiled = (await compile(content)).content;
    const written = readFileSync(transcript, 'utf8');
    expect(compiled && replay(compiled, written).text).toBe(written);
    expect((await run('unanswered')).out).toContain('waits for posko publish');
    expect(await left(folder)).toBe(5);

    expect((await run('publish')).out).toContain('is live');
    expect(await left(folder)).toBe(1);
    expect(child.exitCode).toBeNull();
    await answers(url, PHRASE, ANSWER);
  }, 60_000);
});
