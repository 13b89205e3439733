import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#model/time.ts';
import { markRunning, markStopped } from '#store/running.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from '../store/databases.ts';
import { newFolder, posko } from './posko.ts';

interface Line {
  readonly said: string;
  readonly messages: readonly {
    text: string;
    choices: string[];
    node: string | null;
    progress: { step: number; of: number } | null;
  }[];
  readonly mode: string;
  readonly ticket: number | null;
}

async function chat(
  folder: string,
  lines: readonly string[],
  words: readonly string[] = [],
  database = path.join(folder, 'chat.db'),
): Promise<Line[]> {
  const { out, err, code } = await posko(folder, ['chat', '--json', '--database', database, ...words], {
    input: `${lines.join('\n')}\n`,
  });
  expect(err).toBe('');
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe.each(DATABASES)('posko chat --json on $name', ({ open }) => {
  it('answers every line by one line, from the first complaint to a guide', async () => {
    await using fresh = await open();
    const lines = await chat(newFolder(), ['gak bisa login jmo', '1', '1', 'sudah'], [], fresh.address);
    expect(lines).toHaveLength(4);
    expect(lines[0]?.messages.at(-1)).toMatchObject({ node: 'flows/masalah-login.md' });
    expect(lines[0]?.messages.at(-1)?.choices).toContain('Setuju');
    expect(lines[2]).toMatchObject({ mode: 'guiding', ticket: null });
    expect(lines[3]?.messages.at(-1)?.progress).toMatchObject({ step: 2 });
  });

  it('keeps people apart by name and remembers them between runs', async () => {
    await using fresh = await open();
    const folder = newFolder();
    await chat(folder, ['gak bisa login jmo'], ['--as', 'sri'], fresh.address);
    const [dani] = await chat(folder, ['menu'], ['--as', 'dani'], fresh.address);
    expect(dani?.messages[0]?.text).toMatch(/^Ini Posko/);
    const [sri] = await chat(folder, ['1'], ['--as', 'sri'], fresh.address);
    expect(sri?.messages.at(-1)?.node).toBe('flows/masalah-login.md#apa-yang-terjadi-sekarang');
  });
});

describe('posko chat --json', () => {
  it('masks what was said before it is stored, and says how it stands there', async () => {
    const [line] = await chat(newFolder(), ['kpj saya 12345678901 sandi saya Rahasia77#']);
    expect(line?.said).not.toMatch(/12345678901|Rahasia77/);
  });

  it('says that nothing was said for a blank line', async () => {
    // Before "Setuju" no words are kept, so there would be none to repeat.
    const lines = await chat(newFolder(), ['gak bisa login jmo', 'setuju', 'belum bisa', '  ']);
    expect(lines[2]?.said).toBe('belum bisa');
    expect(lines[3]).toMatchObject({ said: '', messages: [] });
  });

  it('lets time pass by its clock: a question of yesterday is asked about again', async () => {
    const folder = newFolder();
    await chat(folder, ['lupa kata sandi', 'sudah'], ['--clock', '2026-11-24T13:00+07:00']);
    const database = path.join(folder, 'chat.db');
    const { out } = await posko(folder, [
      'chat',
      '--database',
      database,
      '--clock',
      '2026-11-25T09:30+07:00',
    ]);
    expect(out).toContain('Kemarin kita sampai langkah 2');
  });

  it('hands over to a person, whose answer reaches the worker, and counts the outcome', async () => {
    const folder = newFolder();
    const database = path.join(folder, 'chat.db');
    const [, asked] = await chat(folder, ['lupa kata sandi', 'petugas']);
    expect(asked).toMatchObject({ ticket: expect.any(Number) });
    const id = String(asked?.ticket);
    const tickets = await posko(folder, ['tickets', '--json', '--database', database]);
    expect(JSON.parse(tickets.out).tickets).toMatchObject([{ id: asked?.ticket, reason: 'asked' }]);
    await posko(folder, [
      'ticket',
      'reply',
      id,
      'Coba tekan tulisan merah di kanan.',
      '--as',
      'Dimas',
      '--database',
      database,
    ]);
    const [, silent] = await chat(folder, ['sebentar pak', 'sudah ketemu']);
    expect(silent).toMatchObject({ messages: [], ticket: asked?.ticket });
    await posko(folder, ['ticket', 'close', id, '--database', database]);
    await chat(folder, ['terima kasih']);
    const { out } = await posko(folder, ['report', '--json', '--database', database]);
    expect(JSON.parse(out)).toMatchObject({
      by_problem: { access: 1 },
      by_resolution: { solved_by_person: 1 },
    });
  });

  it('does not go on with a clock on the live database', async () => {
    const { code, err } = await posko(newFolder(), ['chat', '--live', '--clock', '2026-11-24T09:00+07:00']);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe.each(DATABASES.filter(({ name }) => name === 'postgres'))('posko chat --clock on $name', ({
  open,
}) => {
  it('refuses while a process runs on the database, and not after it has stopped', async () => {
    await using fresh = await open();
    const words = ['chat', '--json', '--database', fresh.address, '--clock', '2026-11-24T09:00+07:00'];
    await transaction(fresh.db, (tx) => markRunning(tx, 'another', MINUTE));
    const folder = newFolder();
    const refused = await posko(folder, words, { input: 'halo\n' });
    expect(refused.err.trim().split('\n')).toEqual([expect.stringContaining('leave out --clock')]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    await transaction(fresh.db, (tx) => markStopped(tx, 'another'));
    expect(await posko(folder, words, { input: 'halo\n' })).toMatchObject({ code: 0, err: '' });
  });
});
