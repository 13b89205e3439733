import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { defineCommand } from 'citty';
import { readConfig } from '#config.ts';
import { compileFolder } from '#edition.ts';
import { CONTENT_ARGS } from './args.ts';
import { toSvg } from './drawing/svg.ts';
import { toMermaid } from './mermaid.ts';
import { selectNodes } from './neighbourhood.ts';

/** `posko graph`: the content as a picture, whole or one file with what leads there and where it leads. */
export default defineCommand({
  meta: { name: 'graph', description: 'Draw the content as a graph' },
  args: {
    file: { type: 'positional', required: false, description: 'Only this page and its neighbours' },
    ...CONTENT_ARGS,
    format: { type: 'enum', options: ['mermaid', 'svg'], default: 'mermaid', description: 'How to draw' },
    out: { type: 'string', valueHint: 'FILE', description: 'Where to write it, instead of printing it' },
  },
  async run({ args }) {
    const folder = readConfig(process.env, { content: args.content }).config.content;
    const { content } = await compileFolder(folder, { now: Date.now() });
    if (!content)
      return fail('The content has errors and cannot be drawn: run posko check and mend them first.');
    const file = args.file && pathIn(folder, args.file);
    const shown = selectNodes(content, file);
    if (!shown)
      return fail(`There is no page ${file}: name one as it stands in the folder, such as flows/README.md.`);
    const picture = args.format === 'svg' ? toSvg(shown, content.home) : toMermaid(shown);
    if (args.out === undefined) process.stdout.write(picture);
    else await writeFile(args.out, picture);
  },
});

/** A page's path as the content knows it, given from here or from the content folder. */
function pathIn(folder: string, file: string): string {
  const fromHere = path.relative(folder, path.resolve(file));
  const inside = /^(flows|knowledge)[\\/]/.test(fromHere);
  return path.posix.normalize((inside ? fromHere : file).replaceAll('\\', '/'));
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
