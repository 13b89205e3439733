import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsAsText } from '#cli/findings.ts';
import { posko } from '#cli/index.ts';
import { type Compiled, compile } from '#content/compile.ts';
import { KEYS } from '#content/frontmatter.ts';
import { PROBLEMS } from '#model/problem.ts';

const root = join(import.meta.dirname, '..', '..');
const manual = readFileSync(join(root, 'docs', 'menulis.md'), 'utf8');

interface Fence {
  readonly language: string;
  /** The paragraph above it. */
  readonly above: string;
  readonly text: string;
}

const fences: Fence[] = [...manual.matchAll(/(?:([^\n]+)\n\n)?```(\w*)\n([\s\S]*?)```/g)].map(
  ([, above = '', language = '', text = '']) => ({ language, above, text }),
);

/** The pages the manual writes out, by the path it names before them. */
const pages = new Map(
  fences.flatMap(({ language, above, text }): [string, string][] => {
    const path = /`((?:flows|knowledge)\/[\w.-]+\.md)`:$/.exec(above)?.[1];
    return language === 'markdown' && path !== undefined ? [[path, text]] : [];
  }),
);

const MENU = 'flows/aplikasi-bermasalah.md';
const GUIDE = 'knowledge/jmo-tidak-ketemu.md';

const folder = mkdtempSync(join(tmpdir(), 'posko-manual-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts the repository's content and the manual's pages into one folder. */
function copyContent(): void {
  for (const part of ['flows', 'knowledge'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const [path, text] of pages) {
    if (path !== MENU) writeFileSync(join(folder, path), text);
  }
  // As the manual says: a translated page gets the new line in Indonesian until it is translated.
  for (const menu of [MENU, ...['jv', 'en'].map((language) => MENU.replace(/md$/, `${language}.md`))]) {
    const choices = readFileSync(join(folder, menu), 'utf8').trimEnd().split('\n');
    writeFileSync(
      join(folder, menu),
      [...choices.slice(0, -1), pages.get(MENU)?.trimEnd(), choices.at(-1), ''].join('\n'),
    );
  }
}

/** Compiles that folder with the guide changed. */
async function compileGuide(change: (guide: string) => string): Promise<Compiled> {
  writeFileSync(join(folder, GUIDE), change(pages.get(GUIDE) ?? ''));
  return await compile(folder);
}

/** What `posko check` says about the manual's guide. */
function saidOf(compiled: Compiled): string[] {
  return findingsAsText(compiled, 'id')
    .split('\n')
    .filter((line) => line.startsWith(GUIDE));
}

describe("the authors' manual", () => {
  let compiled: Compiled;
  beforeAll(async () => {
    copyContent();
    compiled = await compile(folder);
  });

  it('writes out a guide, its line in a menu, a question, and a translation', () => {
    expect([...pages.keys()]).toEqual([GUIDE, MENU, 'flows/layar-gelap.md', 'flows/layar-gelap.jv.md']);
  });

  it('shows examples that compile without a word from posko check', () => {
    const wrong = compiled.findings.filter(({ file }) => pages.has(file));
    expect(wrong).toEqual([]);
    const { nodes = {} } = compiled.content ?? {};
    expect(nodes[GUIDE]?.kind).toBe('guide');
    expect(nodes[GUIDE]?.wording.id.steps.every((step) => step.picture !== undefined)).toBe(true);
    expect(nodes[MENU]?.choices.map(({ to }) => to)).toContain(GUIDE);
    expect(nodes['flows/layar-gelap.md#semua-gelap']?.choices[1]).toMatchObject({ remind: 60 });
  });

  const mistakes = fences.flatMap(({ language, text }, index): [string, string][] =>
    language === 'diff' ? [[text, fences[index + 1]?.text ?? '']] : [],
  );

  it('shows three mistakes', () => expect(mistakes).toHaveLength(3));

  it.each(mistakes)('quotes what posko check says about the mistake\n%s', async (diff, quoted) => {
    const lines = diff.trimEnd().split('\n');
    const added = lines.filter((line) => line.startsWith('+')).map((line) => `${line.slice(1)}\n`);
    const removed = lines.filter((line) => line.startsWith('-')).map((line) => `${line.slice(1)}\n`);
    const broken = await compileGuide((guide) => {
      expect(guide).toContain(removed.join(''));
      return guide.replace(removed.join(''), added.join(''));
    });
    expect(saidOf(broken)).toEqual(quoted.trimEnd().split('\n'));
  });

  it('explains every key of front matter, and no other', () => {
    const table = manual.slice(manual.indexOf('## Semua kunci'));
    const keys = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(KEYS.toSorted());
    for (const problem of PROBLEMS) expect(table).toContain(`\`${problem}\``);
  });

  it('names only commands that exist', () => {
    const named = [...manual.matchAll(/posko -- (\w+)/g)].map(([, name = '']) => name);
    expect(new Set(named)).toEqual(
      new Set(['unanswered', 'teach', 'check', 'chat', 'graph', 'measure', 'publish']),
    );
    for (const name of named) expect(posko.subCommands).toHaveProperty(name);
  });
});
