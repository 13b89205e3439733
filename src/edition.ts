import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from '#content/compile.ts';
import type { SearchIndex } from '#language/search.ts';
import type { Content } from '#model/content.ts';
import type { Instant } from '#model/time.ts';
import { keyOf, SHELF, type Shelf } from './shelf.ts';

/**
 * Compiles a content folder, or takes from the shelf what was compiled from the very same bytes by the very same code.
 * The compiler is loaded only when it is needed: most starts find the folder as the last one left it.
 */
export async function compileFolder(
  folder: string,
  options: { readonly now: Instant; readonly stale?: boolean },
  shelf: Shelf = SHELF,
): Promise<Compiled> {
  const { now, stale = false } = options;
  const state = stateOf(folder);
  if (state === undefined) return await compileNow(folder, now, stale);
  const key = keyOf(['content', 'model'], state, String(stale));
  const known = shelf.take<Compiled>('compiled', key);
  if (known !== undefined && now >= known.holds.from && now < known.holds.until) return known;
  const compiled = await compileNow(folder, now, stale);
  // What an author changed while it was being read is compiled from a folder that never was.
  if (stateOf(folder) === state) shelf.lay('compiled', key, compiled);
  return compiled;
}

async function compileNow(folder: string, now: Instant, stale: boolean): Promise<Compiled> {
  const { compile } = await import('#content/compile.ts');
  return await compile(folder, { now, stale });
}

/** Learns to search a content, or takes from the shelf what the same code learnt from the same revision. */
export async function learn(content: Content, shelf: Shelf = SHELF): Promise<SearchIndex> {
  const key = keyOf(['language', 'model'], content.revision);
  const known = shelf.take<SearchIndex>('learnt', key);
  if (known !== undefined) return known;
  const { buildIndex } = await import('#language/search.ts');
  const index = buildIndex(content);
  shelf.lay('learnt', key, index);
  return index;
}

// Above this the compiler refuses a file for its size and does not read it.
const READ = 1_000_000;

/** A hash over everything the compiler may read of a folder; undefined where it is too unusual to be told apart by bytes. */
function stateOf(folder: string): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const root of ['flows', 'knowledge']) {
      const entries = readdirSync(path.join(folder, root), { recursive: true, withFileTypes: true });
      const files = entries.map((entry) => ({ entry, name: path.join(entry.parentPath, entry.name) }));
      for (const { entry, name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.isDirectory()) continue;
        // Where a link leads is not told by the bytes behind it.
        if (!entry.isFile()) return undefined;
        const bytes = readFileSync(name);
        hash.update(`\0${path.relative(folder, name)}\0${bytes.length}\0`);
        hash.update(bytes.length > READ ? '' : bytes);
      }
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
