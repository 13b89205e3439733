import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue/index.ts';
import { folder } from './check.ts';
import { drawn } from './drawn.ts';
import { same } from './png.ts';

/** Draws every picture of the catalogue and returns the names of those whose file changed. */
export function drawAll(root: string): string[] {
  mkdirSync(join(root, folder), { recursive: true });
  return Object.entries(catalogue).flatMap(([name, picture]) => {
    const path = join(root, folder, `${name}.png`);
    const bytes = drawn(picture);
    if (existsSync(path) && same(readFileSync(path), bytes)) return [];
    writeFileSync(path, bytes);
    return [name];
  });
}
