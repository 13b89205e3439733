import { describe, expect, it } from 'vitest';
import { openDatabase } from '#store/database.ts';
import { DatabaseUnusable, explainUnusable } from '#store/unusable.ts';

const failed = (code: string) => Object.assign(new Error('quotes 6281234500788'), { code });

describe('a database that cannot be opened', () => {
  it.each([
    ['SQLITE_NOTADB', 'is not a database'],
    ['SQLITE_CORRUPT_INDEX', 'is damaged'],
    ['SQLITE_FULL', 'is full'],
    ['SQLITE_CANTOPEN', 'the right to its folder'],
    ['EACCES', 'the right to its folder'],
    ['ECONNREFUSED', 'Nothing answers'],
    ['28P01', 'refuses this name or password'],
    ['3D000', 'no such database'],
    ['53300', 'no room for another connection'],
  ])('with %s says that it %s, and quotes nothing', (code, words) => {
    const explained = explainUnusable(failed(code), 'data/posko.db');
    expect(explained).toBeInstanceOf(DatabaseUnusable);
    const { message } = explained as Error;
    expect(message).toContain(words);
    expect(message).toContain('data/posko.db');
    expect(message).not.toContain('62812');
  });

  it('for a reason nobody foresaw gives the error back as it was', () => {
    const odd = failed('SQLITE_MISUSE');
    expect(explainUnusable(odd, 'x')).toBe(odd);
    expect(explainUnusable('odd', 'x')).toBe('odd');
  });

  it('because its folder is a file, or nobody answers, is one of these', async () => {
    const thrown = async (address: string) =>
      openDatabase(address).then(
        () => undefined,
        (error: unknown) => error,
      );
    const folder = await thrown(`${import.meta.filename}/posko.db`);
    expect(explainUnusable(folder, 'x')).toBeInstanceOf(DatabaseUnusable);
    const server = await thrown('postgres://nobody@127.0.0.1:1/none');
    expect(explainUnusable(server, 'x')).toBeInstanceOf(DatabaseUnusable);
  });
});
