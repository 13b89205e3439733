import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepReserve, withReserve } from '#store/reserve.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'posko-reserve-'));
  file = path.join(folder, 'posko.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const full = () => Object.assign(new Error('full'), { code: 'SQLITE_FULL' });

/** Work that fails while the reserve takes up the room it needs. */
function needy(): () => Promise<string> {
  return async () => {
    if (existsSync(`${file}-reserve`)) throw full();
    return 'done';
  };
}

describe('the reserve', () => {
  it('takes up real room, for this account alone', () => {
    keepReserve(file);
    const { blocks, mode, size } = statSync(`${file}-reserve`);
    expect(size).toBe(32 * 1_024 * 1_024);
    if (process.platform !== 'win32') {
      expect(blocks * 512).toBeGreaterThanOrEqual(size);
      expect(mode & 0o777).toBe(0o600);
    }
  });

  it('is given up when the disk is full, and the work is done', async () => {
    keepReserve(file);
    expect(await withReserve(file, needy())).toBe('done');
    expect(existsSync(`${file}-reserve`)).toBe(false);
  });

  it('is kept while there is room', async () => {
    keepReserve(file);
    expect(await withReserve(file, async () => 'done')).toBe('done');
    expect(existsSync(`${file}-reserve`)).toBe(true);
  });

  it('is kept when something else is wrong', async () => {
    keepReserve(file);
    const wrong = async () => Promise.reject(Object.assign(new Error('odd'), { code: 'SQLITE_CORRUPT' }));
    await expect(withReserve(file, wrong)).rejects.toThrow('odd');
    expect(existsSync(`${file}-reserve`)).toBe(true);
  });

  it('cannot help twice', async () => {
    await expect(withReserve(file, async () => Promise.reject(full()))).rejects.toThrow('full');
    keepReserve(file);
    await expect(withReserve(file, async () => Promise.reject(full()))).rejects.toThrow('full');
  });
});
