import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { MESSAGE, readLines } from '#cli/labelled.ts';
import { compile } from '#content/compile.ts';
import type { LabelledMessage } from '#language/evaluate.ts';
import { inFolds } from '#language/floor.ts';
import { buildIndex, search } from '#language/search.ts';
import type { NodeId } from '#model/content.ts';
import { phrasesOf, withFuse, withKeywords, withNodeNlp } from './peers.ts';

/** Posko's search beside other ways, on the same phrases and messages in one run: `npm run -s bench:understanding`. */
const root = path.join(import.meta.dirname, '..', '..');
const outside = path.join(root, '..', 'shared', 'data', 'messages-dev.jsonl');
const say = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);

const { content } = await compile(root);
if (content === undefined) throw new Error('The content has mistakes; run npm run -s posko -- check.');
const index = buildIndex(content);
const topics = new Map(index.nodes.map((node) => [node.id, node.topics]));
const phrases = phrasesOf(content, index.nodes);
const ways = [
  ['Posko', (text: string) => search(index, text).candidates.map(({ node }) => node)],
  ['node-nlp', await withNodeNlp(phrases)],
  ['Fuse.js alone', withFuse(phrases)],
  ['keyword bot', withKeywords(phrases)],
] as const;

const sets: [string, string][] = [['own set', path.join(import.meta.dirname, 'messages.jsonl')]];
if (existsSync(outside)) sets.push(['development messages', outside]);
for (const [name, file] of sets) await compare(name, await readLines(file, MESSAGE));

async function compare(name: string, messages: readonly LabelledMessage[]): Promise<void> {
  say(`${name} (${messages.length})`, 'top1', 'top3', 'ms per message');
  say('---', '---:', '---:', '---:');
  for (const [way, read] of ways) {
    const started = performance.now();
    const readings: { readonly first: boolean; readonly three: boolean }[] = [];
    for (const message of messages) readings.push(judge(message, await read(message.text)));
    const each = (performance.now() - started) / messages.length;
    const { top1, top3 } = inFolds(readings, ['top1', 'top3'], shares);
    const cell = (own: typeof top1) => `${own?.value.toFixed(3)} ± ${own?.spread.toFixed(3)}`;
    say(way, cell(top1), cell(top3), each.toFixed(2));
  }
  process.stdout.write('\n');
}

function judge({ topic, also = [] }: LabelledMessage, nodes: readonly NodeId[]) {
  const right = nodes
    .slice(0, 3)
    .map((node) => topics.get(node)?.some((one) => one === topic || also.includes(one)) === true);
  return { first: right[0] === true, three: right.includes(true) };
}

function shares(readings: readonly { readonly first: boolean; readonly three: boolean }[]) {
  const n = Math.max(1, readings.length);
  return {
    top1: readings.filter(({ first }) => first).length / n,
    top3: readings.filter(({ three }) => three).length / n,
  };
}
