import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GOOD, inFolder } from '../content/folder.ts';
import { ended, newFolder, posko, printed, start } from './posko.ts';

/** One sentence for the operator: one line, and no stack. */
function sentence(err: string): string {
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(err).not.toMatch(/ at .*\.ts/);
  return lines[0] ?? '';
}

async function opened(folder: string, environment: Record<string, string> = {}) {
  const child = start(folder, ['start'], { POSKO_PORT: '0', ...environment });
  const out = await printed(child, /http:\/\/\S+/);
  return { child, url: /http:\/\/[^\s]+/.exec(out)?.[0] ?? '' };
}

describe('posko start', () => {
  it('prints where to click, serves the chat and its health, and stops when told to', async () => {
    const { child, url } = await opened(newFolder());
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Tidak bisa masuk JMO');
    const health = await fetch(new URL('/healthz', url));
    expect(await health.json()).toMatchObject({ ok: true });
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  });

  it('ends its work when the terminal and the launcher both hand on the same Ctrl+C', async () => {
    const folder = newFolder();
    const { child } = await opened(folder);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
    // A file that was closed properly has no log beside it.
    expect(existsSync(path.join(folder, 'posko.db-wal'))).toBe(false);
  });

  it('refuses a port that is in use, a second process, and a wrong secret by one sentence each', async () => {
    const folder = newFolder();
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const port = String((busy.address() as AddressInfo).port);
    const inUse = await posko(folder, ['start'], { POSKO_PORT: port });
    expect(sentence(inUse.err)).toContain(`Port ${port}`);
    expect(inUse.code).toBe(1);
    busy.close();

    const { child } = await opened(folder);
    const second = await posko(folder, ['start'], { POSKO_PORT: '0' });
    expect(sentence(second.err)).toContain('Another Posko is running');
    const clocked = await posko(folder, [
      'chat',
      '--database',
      path.join(folder, 'posko.db'),
      '--clock',
      '2026-11-24T09:00+07:00',
    ]);
    expect(sentence(clocked.err)).toContain('Another Posko is running');
    child.kill('SIGTERM');
    await ended(child);

    const wrong = await posko(folder, ['start'], {
      POSKO_PORT: '0',
      POSKO_SECRET: 'another secret that is long enough to be one',
    });
    expect(sentence(wrong.err)).toContain('secret');
  });

  it('refuses content it cannot read and settings it does not know, and names them all', async () => {
    const folder = newFolder();
    const empty = await posko(folder, ['start'], { POSKO_PORT: '0', POSKO_CONTENT: folder });
    expect(sentence(empty.err)).toContain('posko check');
    const broken = await posko(folder, ['start'], { POSKO_PORT: 'lots', POSKO_PROT: '1' });
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('POSKO_PORT');
    expect(broken.err).toContain('did you mean POSKO_PORT?');
  });

  it('changes nothing when another process already runs on the file', async () => {
    const folder = newFolder();
    const { child } = await opened(folder);
    const live = async () => JSON.parse((await posko(folder, ['status', '--json'])).out).live;
    const before = await live();
    const { err, code } = await inFolder(GOOD, (content) =>
      posko(folder, ['start', '--content', content], { POSKO_PORT: '0' }),
    );
    expect(sentence(err)).toContain('Another Posko is running');
    expect(code).toBe(1);
    expect(await live()).toEqual(before);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  });

  it('ends with code 1 on an error that nothing caught, and logs its class and code without its message', async () => {
    const folder = newFolder();
    const broken = path.join(folder, 'broken.mjs');
    writeFileSync(
      broken,
      `const fault = Object.assign(new RangeError('sandi saya Kopi Susu'), { code: 'ERR_ODD' });
      process.on('SIGUSR2', () => setImmediate(() => { throw fault; }));
      process.on('SIGHUP', () => void Promise.reject(fault));`,
    );
    for (const signal of ['SIGUSR2', 'SIGHUP'] as const) {
      const { child } = await opened(folder, { NODE_OPTIONS: `--import ${pathToFileURL(broken).href}` });
      let err = '';
      child.stderr?.on('data', (chunk) => {
        err += chunk;
      });
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill(signal);
      expect(await closed).toBe(1);
      expect(err).not.toContain('Kopi');
      expect(JSON.parse(sentence(err))).toMatchObject({
        event: 'fault',
        error: [{ class: 'RangeError', code: 'ERR_ODD' }],
      });
    }
  });

  it('refuses a file that is no database by one sentence', async () => {
    const folder = newFolder();
    writeFileSync(
      path.join(folder, 'posko.db'),
      'this is not a database, and it is long enough to be read as one.'.repeat(100),
    );
    const { code, err } = await posko(folder, ['start'], { POSKO_PORT: '0' });
    expect(code).toBe(1);
    sentence(err);
  });
});

describe('posko', () => {
  it('says which command or option it does not know', async () => {
    const folder = newFolder();
    expect(sentence((await posko(folder, ['chek'])).err)).toContain('"chek"');
    expect(sentence((await posko(folder, ['check', '--formt', 'json'])).err)).toContain('--formt');
  });

  it('does not send half a text whose quotes were forgotten, nor take an outcome for nothing', async () => {
    const folder = newFolder();
    for (const words of [
      ['reply', '1', 'Halo', 'Ibu'],
      ['close', '1', 'Ibu'],
    ]) {
      const { code, err } = await posko(folder, ['ticket', ...words]);
      expect(sentence(err)).toContain('"Ibu" is one word too many');
      expect(code).toBe(1);
    }
    expect((await posko(folder, ['why', 'lupa', 'sandi'])).code).toBe(0);
  });
});
