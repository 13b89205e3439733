import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compile } from '#content/compile.ts';
import { measureContent } from './content.ts';
import { measureGrowth, measureHotPath } from './hot-path.ts';
import { measurePages } from './pages.ts';
import { type Latency, measurePure } from './pure.ts';
import { measureStartup } from './startup.ts';

const root = path.join(import.meta.dirname, '..', '..');
const say = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const megabytes = (value: number | null) => (value === null ? 'unknown' : `${number(value)} MB`);
const both = ({ p50, p99 }: Latency) => `p50 ${number(p50, 3)} ms, p99 ${number(p99, 2)} ms`;

/** `--contacts N`: how many contacts the growth is measured at. A million take minutes and 3 GB of disk. */
const { values } = parseArgs({ options: { contacts: { type: 'string', default: '100000' } } });
const many = Number(values.contacts);
if (!Number.isInteger(many) || many < 1_000) throw new Error('--contacts wants a whole number from 1000.');

const { content } = await compile(root);
if (content === undefined) throw new Error('The content has mistakes; run npm run -s posko -- check.');

process.stdout.write(
  `Node ${process.versions.node}, ${os.cpus().length} cores, load ${number(os.loadavg()[0] ?? 0, 1)}\n\n`,
);
say('what', 'measured', 'goal');
say('---', '---', '---');

const hot = await measureHotPath(root);
say('messages/s, arrival to committed answer, 5,000 contacts', number(hot.perSecond), '15,000');
say(
  'the same rows written raw, same run',
  `${number(hot.rawPerSecond)}/s: Posko does ${number(hot.ratio, 2)} of it`,
  '≥ 0.25',
);

const pages = await measurePages(root);
const total = [...pages.values()].reduce((sum, each) => sum + each, 0);
const heaviest = [...pages].slice(0, 7).map(([name, each]) => `${name} ${number(each, 2)}`);
say('pages written per message, 5,000 contacts', `${number(total, 2)}: ${heaviest.join(', ')}`, '');

const grown = await measureGrowth(root, 1_000, many);
say(
  `cost per message at ${number(many)} contacts by the cost at 1,000`,
  `${number(grown.many.microseconds)} µs / ${number(grown.few.microseconds)} µs = ${number(grown.ratio, 2)}`,
  '≤ 1.5 at 1,000,000',
);

const pure = measurePure(content);
say('step', both(pure.step), '');
say('masking a message', both(pure.redact), '');
say('search', both(pure.search), 'p99 ≤ 2 ms');
say('search, 100 kB by 10 kB', number(pure.searchGrowth, 2), '≤ 1.5');
say('masking, 100 kB by 10 kB', number(pure.redactGrowth, 1), '≤ 10 (linear)');

const compiled = await measureContent();
say(
  `compiling ${compiled.files} files (${compiled.nodes} nodes)`,
  `${number(compiled.milliseconds)} ms`,
  '≤ 1,000 ms',
);

const startup = await measureStartup(root);
say(
  'start with all content: new database / again (bare Node)',
  `${number(startup.first)} / ${number(startup.again)} ms (${number(startup.bare)} ms)`,
  '≤ 1,000 ms',
);
say('the first start of all, nothing kept from before', `${number(startup.cold)} ms`, '');
say(
  'memory once open',
  `${megabytes(startup.megabytes)} (the first start of all: ${megabytes(startup.coldMegabytes)})`,
  '≤ 250 MB',
);
