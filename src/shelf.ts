import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { ROOT } from '#config.ts';

/**
 * A folder for what can be made again at any time and takes long: everything on it may be deleted. Only plain data, maps,
 * sets and typed arrays.
 */
export interface Shelf {
  /** What was laid there under this name and key; undefined where there is nothing, or nothing that can be read. */
  take<T>(name: string, key: string): T | undefined;
  /** Lays a value there for the next process; a folder that cannot be written to is no error. */
  lay(name: string, key: string, value: unknown): void;
}

/** Values kept per name: a few content folders, or one that is being edited back and forth. */
const KEPT = 12;

/** Opens a shelf; the folder is made when something is laid there. */
export function openShelf(folder: string): Shelf {
  const fileOf = (name: string, key: string) => path.join(folder, `${name}-${key}`);
  return {
    take<T>(name: string, key: string) {
      try {
        return deserialize(readFileSync(fileOf(name, key))) as T;
      } catch {
        return undefined;
      }
    },
    lay(name, key, value) {
      try {
        const bytes = serialize(value);
        mkdirSync(folder, { recursive: true });
        // Another process may be reading: it finds the whole value or none.
        const draft = fileOf(`.${process.pid}`, key);
        writeFileSync(draft, bytes);
        renameSync(draft, fileOf(name, key));
        clear(folder, name);
      } catch {
        // Not writable, full, or a value with functions in it: it is made again next time.
      }
    },
  };
}

function clear(folder: string, name: string): void {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`));
  const aged = files.map((file) => ({ file, at: statSync(path.join(folder, file)).mtimeMs }));
  for (const { file } of aged.sort((a, b) => b.at - a.at).slice(KEPT)) {
    rmSync(path.join(folder, file), { force: true });
  }
}

/**
 * A key made of the code of these floors, the installed packages and the engine that stores values: when any of them
 * changes, nothing that was derived before is found. 32 hex characters.
 */
export function keyOf(floors: readonly string[], ...inputs: readonly string[]): string {
  const hash = createHash('sha256').update(`${process.versions.v8} ${inputs.join(' ')}`);
  for (const floor of floors) {
    const folder = path.join(import.meta.dirname, floor);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts')) hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)));
    }
  }
  return hash.update(installed()).digest('hex').slice(0, 32);
}

/** npm's list of what lies in node_modules. */
function installed(): string {
  try {
    return readFileSync(path.join(ROOT, 'node_modules', '.package-lock.json'), 'utf8');
  } catch {
    return '';
  }
}

/** Beside the packages: whoever may write there may change the code as well. `npm ci` clears it. */
export const SHELF: Shelf = openShelf(path.join(ROOT, 'node_modules', '.cache', 'posko'));
