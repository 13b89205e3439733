import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each floor may import besides itself; the table of docs/architecture.md. A path may name one file or folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  content: ['model'],
  language: ['model'],
  locales: ['model'],
  engine: ['model', 'language', 'locales'],
  channels: ['model'],
  store: ['model'],
  service: ['model', 'content', 'engine', 'language', 'locales', 'store'],
  web: ['model', 'service', 'store/views', 'channels/render.ts', 'channels/profiles.ts', 'locales'],
  cli: ['model', 'content', 'engine', 'language', 'locales', 'channels', 'store', 'service', 'web', '.'],
};

const src = path.join(import.meta.dirname, '..', 'src');

interface Import {
  readonly from: string;
  readonly floor: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const floor = file.split('/')[0] ?? '';
  const text = readFileSync(path.join(src, file), 'utf8');
  const found = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([#.][^']+)'/g)];
  return found.map(([, written = '']) => {
    const to = written.startsWith('#')
      ? written.slice(1)
      : path.posix.normalize(path.posix.join(path.posix.dirname(file), written));
    return { from: file, floor, to };
  });
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && file.includes('/'));

describe('the floors', () => {
  it('are all there and none is unknown', () => {
    const floors = new Set(files.map((file) => file.split('/')[0]));
    expect([...floors].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    expect(files.length).toBeGreaterThan(100);
  });

  it('import downwards only', () => {
    const imports = files.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(300);
    const wrong = imports.filter(({ floor, to }) => {
      const allowed = [floor, ...(MAY_IMPORT[floor] ?? [])];
      return !allowed.some((place) =>
        place === '.' ? !to.includes('/') : to === place || to.startsWith(`${place}/`),
      );
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('query the database in store alone', () => {
    const query = /from 'kysely'|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/;
    const asking = files.filter((file) => query.test(readFileSync(path.join(src, file), 'utf8')));
    expect(asking.length).toBeGreaterThan(30);
    expect(asking.filter((file) => !file.startsWith('store/'))).toEqual([]);
  });

  it('cross each other by #floor/file.ts and stay inside by ./file.ts', () => {
    const crossing = files.flatMap(importsOf).filter(({ from, floor, to }) => {
      const text = readFileSync(path.join(src, from), 'utf8');
      return to.split('/')[0] === floor && text.includes(`'#${to}'`);
    });
    expect(crossing.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
