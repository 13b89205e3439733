import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseArrows } from '#cli/drawing/arrows.ts';
import { toBox } from '#cli/drawing/box.ts';
import { place } from '#cli/drawing/layout.ts';
import { toSvg } from '#cli/drawing/svg.ts';
import graph from '#cli/graph.ts';
import { toMermaid } from '#cli/mermaid.ts';
import { selectNodes } from '#cli/neighbourhood.ts';
import type { Content } from '#model/content.ts';
import { compileWith, type Files, inFolder } from '../content/folder.ts';

async function contentOf(files: Files = {}): Promise<Content> {
  const { content } = await compileWith(files);
  if (!content) throw new Error('the folder has errors');
  return content;
}

function select(content: Content, file?: string) {
  const shown = selectNodes(content, file);
  if (!shown) throw new Error(`no node in ${file}`);
  return shown;
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('the graph as Mermaid', () => {
  it('draws every node in the frame of its file and every choice as an arrow', async () => {
    const text = toMermaid(select(await contentOf()));
    expect(text).toContain('subgraph f3 ["knowledge/sandi.md"]');
    expect(text).toContain('n3[["Buat sandi baru"]]:::guide');
    expect(text).toContain('n1(["Petugas"]):::ending');
    expect(text).toContain('n0 -->|"Lupa sandi"| n3');
    expect(text.match(/-->/g)).toHaveLength(6);
  });

  it('keeps to one file and its neighbours, of which it shows only what leads in', async () => {
    const shown = select(await contentOf(), 'knowledge/sandi.md');
    expect(shown.nodes.map((node) => node.id)).toContain('flows/README.md');
    const text = toMermaid(shown);
    expect(text).toContain('class n0 neighbour');
    expect(text).toContain('-->|"Lupa sandi"|');
    expect(text.match(/"Tanya petugas"/g)).toHaveLength(1);
  });

  it('cannot be broken out of by a title', async () => {
    const files = { 'flows/selesai.md': '---\noutcome: resolved\n---\n# A "b" #35; &lt;b&gt;\n' };
    expect(toMermaid(select(await contentOf(files)))).toContain('(["A #quot;b#quot; #35;35; #lt;b#gt;"])');
  });
});

describe('the graph as SVG', () => {
  it('shows every title and every choice, escaped', async () => {
    const content = await contentOf({
      'flows/selesai.md': '---\noutcome: resolved\n---\n# Beres & &lt;b&gt;\n',
    });
    const svg = toSvg(select(content), content.home);
    expect(svg).toContain('>Beres &amp; &lt;b&gt;</text>');
    for (const label of ['Lupa sandi', 'Tanya petugas', 'Sudah bisa masuk', 'Ulangi'])
      expect(svg).toContain(`>${label}<`);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('draws an arrow one level on, and names the target of a choice that leads back', async () => {
    const content = await contentOf();
    const isArrow = chooseArrows(select(content), content.home);
    expect(isArrow('flows/README.md', 'knowledge/sandi.md')).toBe(true);
    expect(isArrow('knowledge/sandi.md#belum-bisa', 'knowledge/sandi.md')).toBe(false);
    expect(toSvg(select(content), content.home)).toContain('↪ Buat sandi baru');
  });

  it('does not draw arrows to what everybody leads to', async () => {
    const lines = Array.from({ length: 7 }, (_, index) => `- [Petugas ${index}](petugas.md)`).join('\n');
    const content = await contentOf({
      'flows/README.md': `# Menu\n\n- [Sandi](../knowledge/sandi.md)\n${lines}\n`,
    });
    expect(chooseArrows(select(content), content.home)('flows/README.md', 'flows/petugas.md')).toBe(false);
  });

  it('lets no two boxes overlap', async () => {
    const content = await contentOf();
    const shown = select(content);
    const isArrow = chooseArrows(shown, content.home);
    const boxes = [...place(shown.nodes.map((node) => toBox(node, shown, isArrow))).boxes.values()];
    for (const a of boxes) {
      for (const b of boxes.filter((other) => other !== a)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('posko graph', () => {
  it('writes a file when told where', async () => {
    await inFolder({}, async (folder) => {
      const out = join(folder, 'graf.svg');
      await runCommand(graph, { rawArgs: ['--content', folder, '--format', 'svg', '--out', out] });
      expect(await readFile(out, 'utf8')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    });
  });

  it.each([
    ['a page that does not exist', 'flows/tidak-ada.md', {}, 'There is no page flows/tidak-ada.md'],
    ['content with errors', 'flows/README.md', { 'flows/petugas.md': undefined }, 'run posko check'],
  ])('says in one sentence that it cannot draw %s', async (_, file, files: Files, sentence) => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    await inFolder(files, (folder) => runCommand(graph, { rawArgs: [file, '--content', folder] }));
    expect(said.join('')).toContain(sentence);
    expect(process.exitCode).toBe(1);
  });
});
