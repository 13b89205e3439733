import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { readGlossary } from '#content/glossary.ts';
import { readYaml } from '#content/yaml.ts';
import { buildIndex, type SearchIndex, search } from '#language/search.ts';
import type { Content } from '#model/content.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const checklist = read('docs/verifikasi-lapangan.md');
const items = checklist.split('\n').filter((line) => line.startsWith('- [ ] '));

const labelsIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, label = '']) => label);
const pagesIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#]+\.md)[^)]*\)/g)].map(([, target = '']) => posix.join('docs', target));

/** Lines that say which pages use a label. */
const uses = items.flatMap((item) => {
  const [looked = '', used] = item.split('Dipakai:');
  return used === undefined ? [] : [{ item, labels: labelsIn(looked), pages: pagesIn(used) }];
});

/** Lines that say which page answers a message of the screen. */
const messages = items.flatMap((item): [string, string][] => {
  const [, message, page] = /^- \[ \] `([^`]+)` → \[[^\]]+\]\(\.\.\/([^)]+)\)/.exec(item) ?? [];
  return message === undefined || page === undefined ? [] : [[message, page]];
});

describe('the checklist for the field', () => {
  let content: Content;
  let index: SearchIndex;
  beforeAll(async () => {
    const compiled = await compile(root);
    if (compiled.content === undefined) throw new Error('the content does not compile: run posko check');
    content = compiled.content;
    index = buildIndex(content);
  });

  it('asks about every label of the glossary', () => {
    const yaml = readYaml(read('knowledge/glossary.yaml'), 'knowledge/glossary.yaml', 0, () => undefined);
    const labels = yaml && readGlossary(yaml, () => undefined)?.labels;
    expect(labels?.size).toBeGreaterThan(100);
    const asked = new Set(labelsIn(checklist));
    expect([...(labels ?? [])].filter((label) => !asked.has(label))).toEqual([]);
  });

  it('names pages that use one of the labels it asks about', () => {
    expect(uses.length).toBeGreaterThan(40);
    const wrong = uses.flatMap(({ item, labels, pages }) =>
      pages
        .filter((page) => labels.length > 0 && !labels.some((label) => read(page).includes(label)))
        .map((page) => `${page}: ${item}`),
    );
    expect(wrong).toEqual([]);
    expect(uses.filter(({ pages }) => pages.length === 0)).toEqual([]);
  });

  it('lists the messages of the screen', () => expect(messages.length).toBeGreaterThan(30));

  it.each(messages)('says truly that %j is answered by %s', (message, page) => {
    expect(content.nodes[page]?.screens).toContain(message);
    const verdict = search(index, message);
    const [best] = verdict.kind === 'act' ? [verdict.node] : verdict.nodes;
    expect(verdict.kind).not.toBe('admit');
    expect(best).toBe(page);
  });

  it('leaves out no page that answers a message', () => {
    const asked = new Set(messages.map(([, page]) => page));
    const answering = Object.values(content.nodes).filter(({ screens }) => screens.length > 0);
    expect(answering.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});
