import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InstanceHeld, isInstanceHeld, lockInstance } from '#store/instance.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'posko-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('instance lock', () => {
  it('lets one process run on a file, and the next one when it has stopped', () => {
    const file = path.join(folder, 'posko.db');
    const release = lockInstance(file);
    expect(() => lockInstance(file)).toThrow(InstanceHeld);
    expect(() => lockInstance(file)).toThrow('Another Posko is running on');
    expect(isInstanceHeld(file)).toBe(true);
    release();
    expect(isInstanceHeld(file)).toBe(false);
    lockInstance(file)();
  });

  it('is held while the process lives, also after a garbage collection, and ends when it is killed', async () => {
    const file = path.join(folder, 'posko.db');
    const script = `
      const { lockInstance } = await import('#store/instance.ts');
      lockInstance(process.argv[1]);
      gc();
      process.stdout.write('held');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(isInstanceHeld(file)).toBe(true);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(isInstanceHeld(file)).toBe(false);
  });
});
