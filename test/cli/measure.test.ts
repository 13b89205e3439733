import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import measure from '#cli/measure.ts';
import { type Files, inFolder } from '../content/folder.ts';

/** Runs `posko measure` on the good folder with some files changed and gives what it prints. */
function run(files: Files, ...words: string[]): Promise<string> {
  return inFolder(files, async (folder) => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    await runCommand(measure, { rawArgs: ['--content', folder, ...words] });
    return printed.join('');
  });
}

afterEach(() => vi.restoreAllMocks());

describe('posko measure', () => {
  it('prints a line for each promise, then what is missing with its place', async () => {
    const text = await run({});
    expect(text).toContain('Topics with a node             2 of 2 (100 %)\n');
    expect(text).toContain('App steps with a picture       1 of 2 (50 %)\n');
    expect(text).toContain('Words per step, median         2 (4 steps)\n');
    expect(text).toContain('Guides with a transcript       0 of 1 (0 %)\n');
    expect(text).toContain('App steps without a picture:\n  knowledge/sandi.md:14\n');
    expect(text).toContain('Guides without a transcript:\n  knowledge/sandi.md\n');
    expect(text).not.toContain('Topics without a node');
  });

  it('reads the transcripts beside the content, but not their explanation', async () => {
    const shown = { 'test/transcripts/sandi.md': '# Sandi\n\n> lupa sandi\n\nBuka JMO.\n' };
    expect(await run(shown)).toContain('Guides with a transcript       1 of 1 (100 %)\n');
    vi.restoreAllMocks();
    const explained = { 'test/transcripts/README.md': 'Buka JMO.\n' };
    expect(await run(explained)).toContain('Guides with a transcript       0 of 1 (0 %)\n');
  });

  it('reads transcripts from elsewhere when told so', async () => {
    await inFolder({}, async (elsewhere) => {
      await mkdir(join(elsewhere, 'talks'));
      await writeFile(join(elsewhere, 'talks', 'a.md'), 'Isi kode. Jangan pindah.');
      const text = await run({}, '--transcripts', join(elsewhere, 'talks'));
      expect(text).toContain('Guides with a transcript       1 of 1 (100 %)\n');
    });
  });

  it('prints the same as JSON', async () => {
    const measured = JSON.parse(await run({}, '--json'));
    expect(measured.topics).toEqual({ of: 2, covered: 2, missing: [] });
    expect(measured.pictures.missing).toMatchObject([{ file: 'knowledge/sandi.md', line: 14 }]);
    expect(measured.steps.longestSentence.words).toBe(3);
    expect(measured.translations[0]).toMatchObject({ language: 'jv', of: 5, covered: 0 });
  });

  it('asks to mend mistakes first', async () => {
    await expect(run({ 'flows/selesai.md': '# Selesai\n' })).rejects.toThrow('run posko check');
  });
});
