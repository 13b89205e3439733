import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { buildIndex, explain } from '#language/search.ts';
import { compileFolder, learn } from '../src/edition.ts';
import { keyOf, openShelf, type Shelf } from '../src/shelf.ts';
import { inFolder } from './content/folder.ts';

const now = Date.UTC(2026, 10, 24);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'posko-shelf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A shelf that counts what was found on it. */
function counted(shelf: Shelf): Shelf & { found: number } {
  const counting = {
    found: 0,
    lay: shelf.lay,
    take<T>(name: string, key: string) {
      const value = shelf.take<T>(name, key);
      if (value !== undefined) counting.found += 1;
      return value;
    },
  };
  return counting;
}

describe('the shelf', () => {
  it('gives back what was laid there, and nothing under another key', () => {
    const shelf = openShelf(path.join(folder, 'plain'));
    const value = { words: new Map([['sandi', 1]]), near: new Set(['a']), weights: new Float32Array([1, 2]) };
    shelf.lay('learnt', 'one', value);
    expect(shelf.take('learnt', 'one')).toEqual(value);
    expect(shelf.take('learnt', 'two')).toBeUndefined();
    expect(shelf.take('compiled', 'one')).toBeUndefined();
  });

  it('holds a torn file, a value with functions and a folder it may not write to for nothing', () => {
    const place = path.join(folder, 'torn');
    const shelf = openShelf(place);
    shelf.lay('learnt', 'one', { weights: new Float64Array(500) });
    writeFileSync(path.join(place, 'learnt-one'), Buffer.alloc(100, 7));
    expect(shelf.take('learnt', 'one')).toBeUndefined();
    shelf.lay('learnt', 'two', { read: () => 1 });
    expect(shelf.take('learnt', 'two')).toBeUndefined();
    writeFileSync(path.join(folder, 'file'), '');
    const nowhere = openShelf(path.join(folder, 'file'));
    nowhere.lay('learnt', 'one', 1);
    expect(nowhere.take('learnt', 'one')).toBeUndefined();
  });

  it('does not grow for ever', () => {
    const place = path.join(folder, 'many');
    const shelf = openShelf(place);
    for (let key = 0; key < 20; key += 1) shelf.lay('compiled', String(key), key);
    expect(readdirSync(place).length).toBeLessThan(15);
    expect(shelf.take('compiled', '19')).toBe(19);
  });

  it('has other keys for other inputs and other floors', () => {
    expect(keyOf(['content'], 'a')).toBe(keyOf(['content'], 'a'));
    const keys = [
      keyOf(['content'], 'a'),
      keyOf(['content'], 'b'),
      keyOf(['content', 'model'], 'a'),
      keyOf(['language'], 'a'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('a folder that was compiled before', () => {
  it('gives the same as compiling it, until a byte of it changes', async () => {
    await inFolder({}, async (content) => {
      const shelf = counted(openShelf(path.join(folder, 'editions')));
      const first = await compileFolder(content, { now }, shelf);
      const second = await compileFolder(content, { now }, shelf);
      expect(shelf.found).toBe(1);
      expect(second).toEqual(first);
      expect(second).toEqual(await compile(content, { now }));

      writeFileSync(path.join(content, 'flows', 'baru.md'), '# Baru\n\n- [Ke mana?](tidak-ada.md)\n');
      const broken = await compileFolder(content, { now }, shelf);
      expect(broken.content).toBeUndefined();
      expect(broken.findings.map(({ rule }) => rule)).toContain('dead-link');

      writeFileSync(path.join(content, 'knowledge', 'images', 'masuk.png'), 'not a picture');
      rmSync(path.join(content, 'flows', 'baru.md'));
      const torn = await compileFolder(content, { now }, shelf);
      expect(torn.findings.map(({ rule }) => rule)).toContain('not-png');
    });
  });

  it('is compiled again when a page has grown too old meanwhile, and for other questions', async () => {
    const old = '---\noutcome: resolved\nvalid_until: 2026-12-01\n---\n# Selesai\n\nSudah.\n';
    await inFolder({ 'flows/selesai.md': old }, async (content) => {
      const shelf = openShelf(path.join(folder, 'aged'));
      const rules = async (day: number, stale = false) => {
        const compiled = await compileFolder(content, { now: Date.UTC(2027, 5, day), stale }, shelf);
        return compiled.findings.map(({ rule }) => rule);
      };
      const before = Date.UTC(2026, 11, 1);
      const young = (await compileFolder(content, { now: before }, shelf)).findings;
      expect(young.map(({ rule }) => rule)).not.toContain('expired');
      expect(await rules(1)).toContain('expired');
      expect(await rules(1)).not.toContain('stale');
      expect(await rules(2, true)).toContain('stale');
      expect((await compileFolder(content, { now: before }, shelf)).findings).toEqual(young);
    });
  });

  it('with a link in it is never taken for another', async () => {
    await inFolder({}, async (content) => {
      const shelf = counted(openShelf(path.join(folder, 'linked')));
      symlinkSync(path.join(content, 'flows', 'selesai.md'), path.join(content, 'flows', 'tautan.md'));
      await compileFolder(content, { now }, shelf);
      await compileFolder(content, { now }, shelf);
      expect(shelf.found).toBe(0);
    });
  });
});

describe('what was learnt before', () => {
  it('reads every text as if it had just been learnt', async () => {
    await inFolder({}, async (place) => {
      const { content } = await compile(place);
      if (content === undefined) throw new Error('The content has mistakes.');
      const shelf = counted(openShelf(path.join(folder, 'learnt')));
      await learn(content, shelf);
      const kept = await learn(content, shelf);
      expect(shelf.found).toBe(1);
      const index = buildIndex(content);
      expect(kept).toEqual(index);
      for (const text of ['lupa kata sandi', 'informasi login tdk sesuai', 'halo']) {
        expect(explain(kept, text)).toEqual(explain(index, text));
      }
    });
  });
});
