#!/usr/bin/env node
/**
 * Runs a script on a Node that can read TypeScript as it is (22.18 or later).
 *
 * Plain JavaScript on purpose: this file must load on any Node from 20 on, before anything
 * native or typed is touched. On an older Node it starts the binary that the optional
 * package `node-<platform>-<arch>` carries; without one it says what to do and exits 1.
 *
 * usage: node bin/with-node.js SCRIPT [ARGUMENT…]
 */
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The first minor version of each major that strips types by itself; from 24 on every one does. */
const OLDEST = { 22: 18, 23: 6 };

/** Says whether a Node of this version strips types by itself. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || minor >= (OLDEST[major] ?? Number.POSITIVE_INFINITY);
}

/** The path of the Node binary that came with `npm ci`, or undefined where none exists. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}

/** Where Node keeps our code as it last read it (types stripped, compiled); deletable, and gone with node_modules. */
const CODE = fileURLToPath(new URL('../node_modules/.cache/posko/code', import.meta.url));

/** Runs `script` with `args`: in this process where it can, else on the packaged Node. */
export async function withNode(script, args) {
  if (isNewEnough(process.versions.node)) {
    process.argv = [process.execPath, script, ...args];
    // Reading two hundred files of TypeScript anew is half of a start. Where the folder cannot be written, it is not.
    module.enableCompileCache?.(CODE);
    await import(pathToFileURL(script).href);
    return;
  }
  const binary = packagedNode();
  if (binary === undefined) {
    process.stderr.write(
      `Posko needs Node 24; this is ${process.versions.node} and no packaged Node fits ${process.platform}-${process.arch}. Install Node 24 and try again.\n`,
    );
    process.exit(1);
  }
  const child = spawn(binary, [fileURLToPath(import.meta.url), script, ...args], { stdio: 'inherit' });
  // The signals a person or a supervisor sends belong to the program, not to its launcher.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Posko could not start the packaged Node (${error.code}). Run npm ci again.\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [script, ...args] = process.argv.slice(2);
  if (script === undefined) {
    process.stderr.write('usage: node bin/with-node.js SCRIPT [ARGUMENT…]\n');
    process.exit(1);
  }
  await withNode(path.resolve(script), args);
}
