import process from 'node:process';
import { defineCommand } from 'citty';
import { type Explanation, explain } from '#language/search.ts';
import { CONTENT_ARGS, JSON_ARG } from './args.ts';
import { loadIndex } from './search-index.ts';
import { layOut } from './table.ts';

/** `posko why "gak bisa login"`: how a worker's text is read, which nodes fit, and what decided. */
export default defineCommand({
  meta: { name: 'why', description: 'Why a text leads where it leads' },
  args: {
    text: { type: 'positional', required: true, valueHint: 'WORDS…', description: 'What a worker writes' },
    ...CONTENT_ARGS,
    at: { type: 'string', valueHint: 'NODE', description: 'The node the conversation stands at' },
    ...JSON_ARG,
  },
  async run({ args }) {
    const index = await loadIndex(args.content);
    const told = explain(index, args._.join(' '), args.at === undefined ? {} : { node: args.at });
    process.stdout.write(`${args.json ? JSON.stringify(told, null, 2) : describe(told)}\n`);
  },
});

function describe({ words, verdict, because, screen, decided }: Explanation): string {
  const rows = because.map(({ node, score, features }) => [
    percent(score),
    node,
    features.map(({ feature, weight }) => `${feature} ${weight.toFixed(2)}`).join(' · '),
  ]);
  return [
    `Words      ${words}`,
    `Screen     ${screen === undefined ? 'none is quoted' : `"${screen.said}" (${percent(screen.score)}) → ${screen.node}`}`,
    `Verdict    ${outcome(verdict)}`,
    `Because    ${decided}`,
    '',
    layOut(rows),
  ].join('\n');
}

function outcome(verdict: Explanation['verdict']): string {
  if (verdict.kind === 'ask') return `ask: ${verdict.nodes.join(', ')}`;
  if (verdict.kind === 'admit') return 'admit that it is not understood';
  return `act: ${verdict.node}${verdict.second === undefined ? '' : `, afterwards ${verdict.second}`}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
