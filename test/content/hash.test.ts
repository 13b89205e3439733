import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { compileWith, type Files, GOOD, inFolder, PNG } from './folder.ts';
import { JAVANESE } from './translations.ts';

const GUIDE = 'knowledge/sandi.md';

async function compiled(files: Files = {}) {
  const { content, findings } = await compileWith(files);
  if (!content) throw new Error(findings.map((finding) => finding.rule).join());
  return content;
}

function edited(from: string, to: string): Files {
  const text = String(GOOD[GUIDE]);
  if (!text.includes(from)) throw new Error(`the guide does not hold: ${from}`);
  return { [GUIDE]: text.replace(from, to) };
}

describe('the hash of a node', () => {
  it.each([
    ['a title', edited('Buat sandi', 'Bikin sandi')],
    ['a paragraph', edited('Siapkan', 'Siapkan dulu')],
    ['a step', edited('Buka JMO', 'Bukalah JMO')],
    ['a stretch', edited('Tulis sandi', 'Isi sandi')],
    ['a label', edited('Sudah bisa masuk', 'Sudah masuk')],
    ['a hint', edited('(../flows/selesai.md)', '(../flows/selesai.md) — Beranda terlihat')],
    ['an alternative text', edited('Layar masuk', 'Layar pertama')],
    ["a choice's target", edited('](#belum-bisa)', '](../flows/petugas.md)')],
    ["a picture's bytes", { 'knowledge/images/masuk.png': new Uint8Array([...PNG, 0]) }],
    ['another language', { 'knowledge/sandi.jv.md': JAVANESE }],
  ] satisfies [string, Files][])('changes with %s', async (_, files) => {
    const link = {
      'flows/README.md': `${GOOD['flows/README.md']}- [Belum](../knowledge/sandi.md#belum-bisa)\n`,
    };
    const [before, after] = [await compiled(link), await compiled({ ...link, ...files })];
    expect(after.nodes[GUIDE]?.hash).not.toBe(before.nodes[GUIDE]?.hash);
    expect(after.revision).not.toBe(before.revision);
  });

  it.each([
    ['asks', edited('asks: [', 'asks: [kata sandi hilang, ')],
    ['screens', edited('screens: [', 'screens: [Akun terkunci, ')],
    ['topic', edited('[forgot_password]', '[forgot_password, human]')],
    ['confidence', edited('problem: access', 'problem: access\nconfidence: high')],
  ] satisfies [string, Files][])('stays when %s changes, but the revision is another', async (_, files) => {
    const [before, after] = [await compiled(), await compiled(files)];
    expect(after.nodes[GUIDE]?.hash).toBe(before.nodes[GUIDE]?.hash);
    expect(after.revision).not.toBe(before.revision);
  });

  it('stays, with the revision, when only reviewed, source, lines or line endings change', async () => {
    const before = await compiled();
    const windows = `${String(GOOD[GUIDE])
      .replace('2026-11-01', '2026-11-02\nsource: FAQ')
      .replaceAll('\n\n', '\n\n\n')
      .replaceAll('\n', '\r\n')}`;
    const after = await compiled({ [GUIDE]: `\uFEFF${windows}` });
    expect(after.revision).toBe(before.revision);
    expect(after.nodes[GUIDE]?.line).not.toBe(before.nodes[GUIDE]?.line);
  });

  it('leaves the other nodes alone', async () => {
    const [before, after] = [await compiled(), await compiled(edited('Buka JMO', 'Bukalah JMO'))];
    const changed = Object.keys(after.nodes).filter((id) => after.nodes[id]?.hash !== before.nodes[id]?.hash);
    expect(changed).toEqual([GUIDE]);
  });

  it('is sixteen hexadecimal characters, the revision sixty-four', async () => {
    const { revision, nodes } = await compiled();
    expect(revision).toMatch(/^[0-9a-f]{64}$/);
    for (const node of Object.values(nodes)) expect(node.hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the revision', () => {
  it('does not depend on the folder or the order in which files were written', async () => {
    const { revision } = await compiled();
    const shuffled = fc.shuffledSubarray(Object.keys(GOOD), { minLength: Object.keys(GOOD).length });
    await fc.assert(
      fc.asyncProperty(shuffled, async (paths) => {
        const files = Object.fromEntries(paths.map((path) => [path, GOOD[path]]));
        const { content } = await inFolder(files, (folder) => compile(folder));
        expect(content?.revision).toBe(revision);
      }),
      { numRuns: 10 },
    );
  });

  it('changes with the places, whose words the bot says', async () => {
    const before = await compiled();
    const places = String(GOOD['knowledge/places.yaml']).replace('Mas Dimas', 'Mbak Ayu');
    expect((await compiled({ 'knowledge/places.yaml': places })).revision).not.toBe(before.revision);
  });
});
