import { describe, expect, it } from 'vitest';
import { compileWith } from './folder.ts';
import { JAVANESE } from './translations.ts';

describe('languages', () => {
  it('stand side by side in one node, whose ids and links are those of the Indonesian file', async () => {
    const { content, findings } = await compileWith({ 'knowledge/sandi.jv.md': JAVANESE });
    expect(findings).toEqual([]);
    expect(Object.keys(content?.nodes ?? {})).toHaveLength(5);
    const node = content?.nodes['knowledge/sandi.md#belum-bisa'];
    expect(node?.wording.jv?.title).toBe('Durung iso');
    expect(node?.wording.jv?.choices).toEqual([{ label: 'Takon petugas' }, { label: 'Baleni' }]);
    expect(node?.choices).toEqual([{ to: 'flows/petugas.md' }, { to: 'knowledge/sandi.md' }]);
  });

  it('may link by their own headings, by Indonesian pages, and by pages in their own language', async () => {
    const { findings } = await compileWith({
      'knowledge/sandi.jv.md': JAVANESE.replace('(#durung-iso)', '(sandi.jv.md#durung-iso)').replace(
        '](sandi.jv.md)',
        '](sandi.md)',
      ),
      'flows/petugas.jv.md': '# Petugas\n\nEnteni.\n',
    });
    expect(findings).toEqual([]);
  });

  it('may use the Indonesian heading', async () => {
    const { findings } = await compileWith({
      'knowledge/sandi.jv.md': JAVANESE.replace('(#durung-iso)', '(#belum-bisa)'),
    });
    expect(findings).toEqual([]);
  });

  it('fill in nothing that is missing: the engine falls back', async () => {
    const { content } = await compileWith({ 'knowledge/sandi.jv.md': JAVANESE });
    expect(Object.keys(content?.nodes['flows/petugas.md']?.wording ?? {})).toEqual(['id']);
  });

  it('add their own phrases to what search knows', async () => {
    const { content } = await compileWith({
      'knowledge/sandi.jv.md': `---\nasks: [lali sandi]\nscreens: [Kliru]\n---\n${JAVANESE}`,
    });
    const node = content?.nodes['knowledge/sandi.md'];
    expect(node?.asks).toEqual(['lupa sandi', 'sandi saya hilang', 'lali sandi']);
    expect(node?.screens).toEqual(['Informasi Login Tidak Sesuai', 'Kliru']);
  });

  it('are not told while they are drafts', async () => {
    const { content, findings } = await compileWith({
      'knowledge/sandi.jv.md': `---\ndraft: true\nasks: [lali sandi]\n---\n${JAVANESE}`,
    });
    expect(findings).toEqual([]);
    expect(content?.nodes['knowledge/sandi.md']?.wording.jv).toBeUndefined();
    expect(content?.nodes['knowledge/sandi.md']?.asks).not.toContain('lali sandi');
  });

  it('keep words to themselves: a hard Indonesian word may stand in an English page', async () => {
    const { findings } = await compileWith({ 'flows/selesai.en.md': '# Done\n\nYour password works.\n' });
    expect(findings).toEqual([]);
  });
});
