import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { compileWith, GOOD, inFolder, PNG, places } from './folder.ts';

describe('hostile content', () => {
  it('cannot read a page outside by a symbolic link', async () => {
    await inFolder({ 'rahasia.md': '# Rahasia\n' }, async (folder) => {
      await symlink(join(folder, 'rahasia.md'), join(folder, 'flows', 'curian.md'));
      const { findings, content } = await compile(folder);
      expect(places(findings, 'outside')).toEqual(['flows/curian.md:1:1']);
      expect(content).toBeUndefined();
    });
  });

  it('cannot send a picture outside by a symbolic link', async () => {
    const files = {
      'flows/selesai.md': '---\noutcome: resolved\n---\n# A\n\n![A](../knowledge/images/x.png)\n',
    };
    await inFolder({ ...files, 'rahasia.png': PNG }, async (folder) => {
      await symlink(join(folder, 'rahasia.png'), join(folder, 'knowledge', 'images', 'x.png'));
      const { findings, pictures } = await compile(folder);
      expect(places(findings, 'outside')).toEqual(['flows/selesai.md:6:1']);
      expect([...pictures.values()].map((picture) => picture.path)).toEqual(['knowledge/images/masuk.png']);
    });
  });

  it('cannot borrow a folder whose name only begins like ours', async () => {
    const files = { 'flows/selesai.md': '---\noutcome: resolved\n---\n# A\n\n![A](../flows-lain/x.png)\n' };
    const { findings } = await compileWith({ ...files, 'flows-lain/x.png': PNG });
    expect(places(findings, 'outside')).toEqual(['flows/selesai.md:6:1']);
  });

  it('may use symbolic links that stay inside, as mounted volumes do', async () => {
    await inFolder({ 'flows/selesai.md': undefined }, async (folder) => {
      await mkdir(join(folder, 'flows', '..data'));
      await writeFile(join(folder, 'flows', '..data', 'selesai.md'), String(GOOD['flows/selesai.md']));
      await symlink(join('..data', 'selesai.md'), join(folder, 'flows', 'selesai.md'));
      const { findings } = await compile(folder);
      expect(findings).toEqual([]);
    });
  });

  it('is not read when a directory is named like a page', async () => {
    const { findings } = await compileWith({ 'flows/halaman.md/isi.txt': 'x' });
    expect(places(findings, 'missing-file')).toEqual(['flows/halaman.md:1:1']);
  });

  it('says what is missing when there is no folder at all', async () => {
    const { findings, content } = await compile('/tidak/ada');
    expect(content).toBeUndefined();
    expect(findings.map((finding) => finding.rule)).toContain('no-home');
  });

  it('does not reach the prototype by a key', async () => {
    const { findings } = await compileWith({
      'flows/selesai.md': '---\noutcome: resolved\n__proto__: { draft: true }\n---\n# A\n',
    });
    expect(places(findings, 'unknown-key')).toEqual(['flows/selesai.md:3:1']);
  });

  it('never makes the compiler throw, whatever bytes a file holds', async () => {
    const paths = ['flows/selesai.md', 'flows/README.md', 'knowledge/places.yaml', 'knowledge/words.yaml'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.uint8Array({ maxLength: 2_000 }),
        async (path, bytes) => {
          const { findings } = await compileWith({ [path]: bytes });
          expect(Array.isArray(findings)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never makes the compiler throw, whatever Markdown signs a page holds', async () => {
    const signs = [
      '# ',
      '## ',
      '- ',
      '1. ',
      '   ',
      '\n',
      '\n\n',
      '[a](b.md)',
      '![',
      '](',
      '**',
      '`',
      '{desk.name}',
    ];
    const more = [
      '---\n',
      '> ',
      '|',
      '<b>',
      ' — ',
      '"',
      'asks: [a]\n',
      ': ',
      '[^1]',
      '\\',
      '&#0;',
      '\u202e',
      'kata',
    ];
    const text = fc
      .array(fc.constantFrom(...signs, ...more), { maxLength: 80 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (page, translation) => {
        const files = { 'flows/selesai.md': page, 'flows/selesai.jv.md': translation };
        const { findings, content } = await compileWith(files);
        const sound = findings.every((finding) => finding.severity === 'warning');
        expect(content !== undefined).toBe(sound);
      }),
      { numRuns: 80 },
    );
  });
});
