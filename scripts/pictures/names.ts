import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const mention = /!\[[^\]]*\]\((?:[^)\s]*\/)?images\/([^)\s/]+)\.png\)/g;

/** The pictures that flows/ and knowledge/ show, by name, with the first place of each as `file:line`. */
export function namesInUse(root: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const file of globSync('{flows,knowledge}/**/*.md', { cwd: root }).sort()) {
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .forEach((line, n) => {
        for (const [, name = ''] of line.matchAll(mention)) {
          if (!places.has(name)) places.set(name, `${file}:${n + 1}`);
        }
      });
  }
  return places;
}
