import process from 'node:process';
import { defineCommand } from 'citty';
import { evaluateAnswers, evaluateMessages, evaluateScreens } from '#language/evaluate.ts';
import { CONTENT_ARGS, JSON_ARG } from './args.ts';
import { ANSWER, MESSAGE, readLines, SCREEN } from './labelled.ts';
import { CliError } from './run.ts';
import { loadIndex } from './search-index.ts';
import { layOut } from './table.ts';

/** `posko eval messages|answers|screens FILE`: how well workers are understood, on lines of JSON with the right answer. */
export default defineCommand({
  meta: { name: 'eval', description: 'How well workers are understood' },
  args: {
    kind: { type: 'positional', required: true, description: 'messages, answers or screens' },
    file: { type: 'positional', required: true, description: 'One JSON object per line' },
    ...CONTENT_ARGS,
    ...JSON_ARG,
  },
  async run({ args }) {
    const figures = await evaluate(args.kind, args.file, args.content);
    process.stdout.write(`${args.json ? JSON.stringify(figures) : describe(figures)}\n`);
  },
});

async function evaluate(kind: string, file: string, content: string | undefined): Promise<object> {
  if (kind === 'answers') return evaluateAnswers(await readLines(file, ANSWER));
  if (kind === 'screens') return evaluateScreens(await loadIndex(content), await readLines(file, SCREEN));
  if (kind !== 'messages') throw new CliError('Say what to evaluate: messages, answers or screens.');
  return evaluateMessages(await loadIndex(content), await readLines(file, MESSAGE), () => performance.now());
}

function describe(figures: object): string {
  const rows = Object.entries(figures).filter(([, value]) => typeof value === 'number');
  const topics = Object.entries('by_topic' in figures ? (figures.by_topic as object) : {});
  const table = layOut(rows.map(([name, value]) => [name, value as number]));
  if (topics.length === 0) return table;
  const lines = topics.map(([topic, own]) => [topic, own.n, own.top1, own.top3]);
  return `${table}\n\n${layOut([['topic', 'n', 'top1', 'top3'], ...lines])}`;
}
