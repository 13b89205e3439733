import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { defineCommand } from 'citty';
import { readConfig } from '#config.ts';
import { type Measurement, measure } from '#service/measure.ts';
import { CONTENT_ARGS, JSON_ARG } from './args.ts';
import { CliError } from './run.ts';
import { layOut } from './table.ts';

/** `posko measure`: what the content keeps of its promises, and what is missing. */
export default defineCommand({
  meta: { name: 'measure', description: 'How complete and how plain the content is' },
  args: {
    ...CONTENT_ARGS,
    ...JSON_ARG,
    transcripts: {
      type: 'string',
      valueHint: 'DIR',
      description: 'Where the transcripts are (default: test/transcripts beside the content)',
    },
  },
  async run({ args }) {
    const { content } = readConfig(process.env, { content: args.content }).config;
    const folder = args.transcripts ?? path.join(content, 'test', 'transcripts');
    const measured = await measure(content, await readTranscripts(folder));
    if (measured === undefined) throw new CliError('The content has mistakes; run posko check.');
    process.stdout.write(`${args.json ? JSON.stringify(measured, null, 2) : describe(measured)}\n`);
  },
});

/** The texts of all transcripts; none where there is no such folder. */
async function readTranscripts(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  return Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
}

interface Cover {
  readonly covered: number;
  readonly of: number;
}

function describe(measured: Measurement): string {
  const { topics, pictures, steps, screens, guides, translations, sentences } = measured;
  const longest = steps.longestSentence;
  const table = layOut([
    ['Topics with a node', share(topics)],
    ['App steps with a picture', share(pictures)],
    ['Words per step, median', `${steps.medianWords} (${steps.steps} steps)`],
    ['Longest sentence of a step', longest ? `${longest.words} words, ${at(longest.place)}` : 'none'],
    ['Steps over two sentences', `${steps.overTwoSentences.length}`],
    ['Screen messages understood', share(screens)],
    ['Guides with a transcript', share(guides)],
    ...translations.map((cover) => [
      `Nodes in ${cover.language}`,
      `${share(cover)}${cover.drafts === 0 ? '' : `, and ${cover.drafts} as a draft`}`,
    ]),
    ...sentences.map((cover) => [`The bot's own sentences in ${cover.language}`, share(cover)]),
  ]);
  return [
    table,
    ...list('Topics without a node', topics.missing),
    ...list('App steps without a picture', pictures.missing.map(at)),
    ...list('Steps over two sentences', steps.overTwoSentences.map(at)),
    ...list('Screen messages not understood', screens.missing),
    ...list('Guides without a transcript', guides.missing),
    ...sentences.flatMap((cover) => list(`Own sentences not whole in ${cover.language}`, cover.missing)),
  ].join('\n\n');
}

/** "44 of 44 (100 %)". Rounded down, so that only everything is 100 %. */
function share({ covered, of }: Cover): string {
  return `${covered} of ${of}${of === 0 ? '' : ` (${Math.floor((100 * covered) / of)} %)`}`;
}

function at({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')];
}
