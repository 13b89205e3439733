import { runCommand } from 'citty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import check from '#cli/check.ts';
import { type Files, inFolder } from '../content/folder.ts';

/** Runs `posko check` on the good folder with some files changed: what it prints and its exit code. */
async function run(files: Files, ...words: string[]) {
  return await inFolder(files, async (folder) => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    process.exitCode = undefined;
    await runCommand(check, { rawArgs: ['--content', folder, ...words] });
    const code = process.exitCode ?? 0;
    return { text: printed.join(''), code };
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const BROKEN: Files = {
  'flows/selesai.md':
    '---\noutcome: resolved\nvalid_until: 2020-01-01\n---\n# Selesai\n\n[Ini](petugas.md) gaptek.\n',
};

describe('posko check', () => {
  it('prints only the counts for a good folder, and succeeds', async () => {
    const { text, code } = await run({});
    expect(text).toBe('0 kesalahan, 0 peringatan; 5 simpul dari 4 berkas\n');
    expect(code).toBe(0);
  });

  it('prints file, line, column, rule, message and remedy, one finding per line, and fails', async () => {
    const { text, code } = await run(BROKEN);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^flows\/selesai\.md:3:1 {2}expired {2}Peringatan: .+ — .+$/);
    expect(lines[1]).toMatch(/^flows\/selesai\.md:7:1 {2}link-in-prose {2}Tautan ke petugas\.md .+ — .+$/);
    expect(lines[2]).toMatch(/^flows\/selesai\.md:7:19 {2}shaming-word {2}"gaptek" .+ — Ganti dengan: .+$/);
    expect(lines[3]).toBe('2 kesalahan, 1 peringatan; 5 simpul dari 4 berkas');
    expect(code).toBe(1);
  });

  it('succeeds with warnings alone', async () => {
    const { code } = await run({
      'flows/selesai.md': '---\noutcome: resolved\nvalid_until: 2020-01-01\n---\n# Selesai\n',
    });
    expect(code).toBe(0);
  });

  it('speaks English when asked', async () => {
    const { text } = await run(BROKEN, '--lang', 'en');
    expect(text).toContain('"gaptek" may make people feel blamed. — Write instead: belum terbiasa');
    expect(text).toContain('Errors: 2, warnings: 1; 5 nodes from 4 files');
  });

  it('refuses old reviews only with --stale', async () => {
    const old: Files = {
      'flows/selesai.md': '---\noutcome: resolved\nreviewed: 2020-01-01\n---\n# Selesai\n',
    };
    expect((await run(old)).code).toBe(0);
    vi.restoreAllMocks();
    const { text, code } = await run(old, '--stale');
    expect(text).toContain('flows/selesai.md:3:1  stale');
    expect(code).toBe(1);
  });

  it('prints JSON that names the revision of a good folder', async () => {
    const { text } = await run({}, '--format', 'json');
    const { revision, summary, findings } = JSON.parse(text);
    expect(revision).toMatch(/^[0-9a-f]{64}$/);
    expect(summary).toEqual({ errors: 0, warnings: 0, files: 4, nodes: 5 });
    expect(findings).toEqual([]);
  });

  it('prints JSON without a revision while there are errors', async () => {
    const { text } = await run(BROKEN, '--format', 'json');
    const { revision, findings } = JSON.parse(text);
    expect(revision).toBeNull();
    expect(findings[2]).toMatchObject({
      file: 'flows/selesai.md',
      line: 7,
      column: 19,
      rule: 'shaming-word',
      severity: 'error',
      values: { word: 'gaptek', instead: 'belum terbiasa' },
      remedy: 'Ganti dengan: belum terbiasa',
    });
  });

  it('prints SARIF whose results name rules it declares and places from 1', async () => {
    const { text } = await run(BROKEN, '--format', 'sarif');
    const { version, runs } = JSON.parse(text);
    expect(version).toBe('2.1.0');
    const [{ tool, results }] = runs;
    const declared = new Set(tool.driver.rules.map((rule: { id: string }) => rule.id));
    expect(results).toHaveLength(3);
    for (const result of results) expect(declared.has(result.ruleId)).toBe(true);
    expect(results[2].level).toBe('error');
    expect(results[2].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'flows/selesai.md' },
      region: { startLine: 7, startColumn: 19 },
    });
  });
});
