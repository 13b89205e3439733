import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

/** What a process costs that has just opened. */
export interface Startup {
  /** From the command to "Posko is open", on a new database and on one that is there already. */
  readonly first: number;
  readonly again: number;
  /** The same with nothing kept from earlier starts: no code cache, and a content nobody has compiled yet. */
  readonly cold: number;
  /** An empty Node process on the same machine, to compare with. */
  readonly bare: number;
  /** Resident memory in MB once it is open; null where the system does not tell. */
  readonly megabytes: number | null;
  readonly coldMegabytes: number | null;
}

/** Measures how long `posko start` takes with all content, and its memory then. */
export async function measureStartup(root: string): Promise<Startup> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'posko-bench-start-'));
  try {
    const bare = await timed(process.execPath, ['-e', 'console.log("open")'], {});
    const words = [path.join(root, 'bin', 'posko.js'), 'start'];
    const environment = {
      POSKO_PORT: '0',
      POSKO_DATABASE: path.join(folder, 'posko.db'),
      POSKO_SECRET_FILE: path.join(folder, 'secret'),
      POSKO_LOG_LEVEL: 'error',
    };
    const first = await timed(process.execPath, words, environment);
    const again = await timed(process.execPath, words, environment);
    const content = path.join(folder, 'content');
    for (const part of ['flows', 'knowledge'])
      cpSync(path.join(root, part), path.join(content, part), { recursive: true });
    appendFileSync(path.join(content, 'knowledge', 'words.yaml'), `# ${folder}\n`);
    const cold = await timed(process.execPath, words, {
      ...environment,
      POSKO_DATABASE: path.join(folder, 'cold.db'),
      POSKO_CONTENT: content,
      NODE_DISABLE_COMPILE_CACHE: '1',
    });
    return {
      first: first.milliseconds,
      again: again.milliseconds,
      bare: bare.milliseconds,
      cold: cold.milliseconds,
      megabytes: again.megabytes,
      coldMegabytes: cold.megabytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(
  command: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<{ milliseconds: number; megabytes: number | null }> {
  const from = performance.now();
  const child = spawn(command, words, { env: { PATH: process.env['PATH'] ?? '', ...environment } });
  const closed = new Promise((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it opened`)));
  });
  const milliseconds = performance.now() - from;
  const megabytes = child.pid === undefined ? null : residentOf(child.pid);
  child.kill('SIGTERM');
  await closed;
  return { milliseconds, megabytes };
}

function residentOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}
