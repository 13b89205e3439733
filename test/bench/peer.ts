import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compile } from '#content/compile.ts';
import { openHelpdesk } from './helpdesk.ts';
import { loadPeer, openPeer } from './peer-bot.ts';

const PEER = '@builderbot/bot@1.3.13';
const HOME = 'node_modules/.cache/posko/peer';

/** What everybody says, one after the other; both answer each of them once more with a question. */
const TURNS = ['menu', '1', '1', '1', 'sudah', 'sudah', 'sudah', 'sudah'];

/** People who speak at the same time, and conversations that only warm up. */
const BATCH = 200;

const { values } = parseArgs({ options: { conversations: { type: 'string', default: '4000' } } });
const conversations = Number(values.conversations);
if (!Number.isInteger(conversations) || conversations < BATCH)
  throw new Error(`--conversations wants a whole number from ${BATCH}.`);

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'posko-peer-'));
const library = loadPeer(path.join(root, HOME), folder);
if (library === undefined) {
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write(`The peer is not installed: npm install --ignore-scripts --prefix ${HOME} ${PEER}\n`);
  process.exit(1);
}
const { content } = await compile(root);
if (content === undefined) throw new Error('The content has mistakes; run npm run -s posko -- check.');

/** One side of the comparison: what a turn of these people costs it, in milliseconds. */
interface Side {
  readonly name: string;
  turn(people: readonly number[], text: string): Promise<number>;
  spent: number;
}

const desk = await openHelpdesk(root);
const inMemory = await openPeer(library, content, false);
const indexed = await openPeer(library, content, true);
const posko: Side = {
  name: 'Posko, SQLite with synchronous=FULL, masked and sealed',
  turn: async (people, text) => {
    const { receive, handle } = await desk.turn(people, () => text);
    return receive + handle;
  },
  spent: 0,
};
const sides: readonly Side[] = [
  posko,
  { name: `${PEER}, its database in memory`, turn: inMemory.turn, spent: 0 },
  { name: 'the same with an index by number', turn: indexed.turn, spent: 0 },
];

// Whoever comes first only warms up; then batch by batch in turns, so that all meet the same machine.
for (let first = -BATCH; first < conversations; first += BATCH) {
  const count = Math.min(BATCH, conversations - first);
  const people = Array.from({ length: count }, (_, index) => BATCH + first + index);
  for (const text of TURNS) {
    for (const side of sides) {
      const milliseconds = await side.turn(people, text);
      if (first >= 0) side.spent += milliseconds;
    }
  }
}
await desk.close();
rmSync(folder, { recursive: true, force: true });

const messages = conversations * TURNS.length;
const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
process.stdout.write(
  `Node ${process.versions.node}, ${os.cpus().length} cores, load ${number(os.loadavg()[0] ?? 0, 1)}; ${number(conversations)} conversations of ${TURNS.length} messages\n\n`,
);
process.stdout.write('| who | messages/s | Posko is faster by |\n| --- | --- | --- |\n');
for (const { name, spent } of sides) {
  process.stdout.write(
    `| ${name} | ${number((messages / spent) * 1_000)} | ${number(spent / posko.spent, 2)} |\n`,
  );
}
process.exit(0);
