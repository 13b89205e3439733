import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { follow, type Rendered, renderPage, renderPages } from './website.ts';

const root = join(import.meta.dirname, '..', '..');
const MENU = 'flows/README.md';
/** A translation's links stay in its language. */
const MENUS = [MENU, 'flows/README.en.md', 'flows/README.jv.md'];
const GUIDES = 'knowledge/README.md';

/** Other sites may be linked to when nobody can change what they answer on the way; one's own machine always. */
const SAFE = /^(https:|mailto:|http:\/\/(127\.0\.0\.1|localhost)[:/])/;

/** Why a link is dead, or undefined. */
function whyDead(pages: ReadonlyMap<string, Rendered>, from: string, target: string): string | undefined {
  const place = follow(from, target);
  if (place === undefined) return SAFE.test(target) ? undefined : 'neither https nor mailto';
  if (place.file.startsWith('../')) return 'outside the repository';
  const page = pages.get(place.file);
  if (page === undefined && !existsSync(join(root, place.file))) return 'no such file';
  if (place.anchor !== '' && page?.anchors.has(place.anchor) !== true) return 'no such heading';
  return undefined;
}

/** Pages from which clicks lead to one of `goals`. */
function leadingTo(pages: ReadonlyMap<string, Rendered>, goals: readonly string[]): ReadonlySet<string> {
  const leading = new Set(goals);
  for (let before = 0; before !== leading.size; ) {
    before = leading.size;
    for (const { path, targets } of pages.values()) {
      if (targets.some((target) => leading.has(follow(path, target)?.file ?? ''))) leading.add(path);
    }
  }
  return leading;
}

/** Pages to which clicks lead from one of `starts`. */
function leadingFrom(pages: ReadonlyMap<string, Rendered>, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const path of reached) {
    for (const target of pages.get(path)?.targets ?? []) {
      const file = follow(path, target)?.file;
      if (file !== undefined && pages.has(file)) reached.add(file);
    }
  }
  return reached;
}

const all = renderPages(root, ['flows', 'knowledge', 'docs']);
const content = new Map([...all].filter(([path]) => !path.startsWith('docs/')));

/** A page on which nothing can be clicked: there Posko says goodbye. */
const isFarewell = ({ targets }: Rendered) => targets.length === 0;

describe('the repository as a website', () => {
  it('has all its pages', () => {
    expect(content.size).toBeGreaterThan(80);
    expect([...all.keys()]).toContain('docs/menulis.md');
    expect([...all.values()].flatMap(({ targets }) => targets).length).toBeGreaterThan(400);
  });

  it('has no dead link, no dead anchor and no missing picture', () => {
    const dead = [...all.values()].flatMap(({ path, targets }) =>
      targets.flatMap((target) => {
        const why = whyDead(all, path, target);
        return why === undefined ? [] : [`${path}: ${target} (${why})`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('describes every picture', () => {
    const silent = [...all.values()].filter(({ pictures }) => pictures.some(({ alt }) => alt.trim() === ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('holds no raw HTML', () => {
    expect([...all.values()].flatMap(({ path, raw }) => raw.map((html) => `${path}: ${html}`))).toEqual([]);
  });

  it('lets every page of the bot come back to the menu by clicks, except where nothing but goodbye is left', () => {
    const back = leadingTo(content, MENUS);
    const lost = [...content.values()].filter((page) => !back.has(page.path) && !isFarewell(page));
    expect(lost.map(({ path }) => path)).toEqual([]);
    expect(back.size).toBeGreaterThan(content.size * 0.8);
  });

  it('lets the pages for authors and the checklist come back to the menu', () => {
    const back = leadingTo(all, [MENU]);
    expect(['docs/menulis.md', 'docs/verifikasi-lapangan.md'].filter((path) => !back.has(path))).toEqual([]);
  });

  it('says goodbye only on pages of their own, which others link to', () => {
    const farewells = [...content.values()].filter(isFarewell).map(({ path }) => path);
    const linked = new Set(
      [...content.values()].flatMap(({ path, targets }) => targets.map((to) => follow(path, to)?.file)),
    );
    expect(farewells.length).toBeGreaterThan(5);
    expect(farewells.filter((path) => !linked.has(path) && !/\.[a-z]{2}\.md$/.test(path))).toEqual([]);
  });

  it('shows every page of the bot to who clicks through the menu and the list of guides', () => {
    const reached = leadingFrom(content, [MENU, GUIDES]);
    const hidden = [...content.keys()].filter((path) => !reached.has(path) && !/\.[a-z]{2}\.md$/.test(path));
    expect(hidden).toEqual([]);
  });
});

describe('a rendered page', () => {
  const pages = new Map([
    [
      'flows/a.md',
      renderPage('flows/a.md', '---\ntopic: x\n---\n# Satu\n\n## Apa `Login`, ya?\n\n## Satu\n'),
    ],
  ]);

  it('has the anchors a Git host gives its headings', () => {
    expect([...(pages.get('flows/a.md')?.anchors ?? [])]).toEqual(['satu', 'apa-login-ya', 'satu-1']);
  });

  it.each([
    ['a.md#apa-login-ya', undefined],
    ['a.md#satu-1', undefined],
    ['a.md#satu-2', 'no such heading'],
    ['a.md#login', 'no such heading'],
    ['b.md', 'no such file'],
    ['../../a.md', 'outside the repository'],
    ['http://contoh.com', 'neither https nor mailto'],
    ['https://contoh.com', undefined],
  ])('tells whether %s is alive', (target, why) => {
    expect(whyDead(pages, 'flows/c.md', target)).toBe(why);
  });

  it('shows its pictures and its raw HTML', () => {
    const { pictures, raw, targets } = renderPage(
      'a.md',
      'Lihat ![Layar](x.png) dan <b>ini</b>, [itu][1].\n\n[1]: b.md\n',
    );
    expect(pictures).toEqual([{ source: 'x.png', alt: 'Layar' }]);
    expect(raw).toEqual(['<b>', '</b>']);
    expect(targets).toEqual(['b.md', 'x.png']);
  });
});
