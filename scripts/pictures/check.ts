import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogue } from './catalogue/index.ts';
import { drawn } from './drawn.ts';
import { namesInUse } from './names.ts';
import { same } from './png.ts';

/** Where the drawn pictures lie, below the root of the repository. */
export const folder = 'knowledge/images';
/** The most a picture may weigh, in bytes: workers pay for their data. */
export const heaviest = 100_000;

/** What is wrong between Markdown and catalogue: names without a drawing, drawings nobody shows. */
export function unmatched(root: string): string[] {
  const used = namesInUse(root);
  const missing = [...used].filter(([name]) => !Object.hasOwn(catalogue, name));
  const idle = Object.keys(catalogue).filter((name) => !used.has(name));
  return [
    ...missing.map(
      ([name, place]) =>
        `${place} shows ${name}.png, which scripts/pictures/catalogue does not draw: add it.`,
    ),
    ...idle.map((name) => `scripts/pictures/catalogue draws ${name}, which no page shows: take it out.`),
  ];
}

/** What is wrong with the committed files: absent, stale, too heavy, or left over. */
export function outdated(root: string): string[] {
  const files = globSync(`${folder}/*.png`, { cwd: root }).map((file) => basename(file, '.png'));
  const left = files.filter((name) => !Object.hasOwn(catalogue, name)).sort();
  return [
    ...Object.keys(catalogue).flatMap((name) => verdict(join(root, folder, `${name}.png`), name)),
    ...left.map((name) => `${folder}/${name}.png is not in the catalogue: delete it.`),
  ];
}

function verdict(path: string, name: string): string[] {
  const picture = catalogue[name];
  if (picture === undefined) return [];
  if (!existsSync(path)) return [`${folder}/${name}.png is not there: run npm run pictures.`];
  const bytes = readFileSync(path);
  if (bytes.length > heaviest) return [`${folder}/${name}.png weighs ${bytes.length} bytes: draw less.`];
  if (!same(bytes, drawn(picture))) return [`${folder}/${name}.png is not fresh: run npm run pictures.`];
  return [];
}
