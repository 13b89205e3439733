import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { MESSAGE, readFloor, readLines, readSet } from '#cli/labelled.ts';
import { loadIndex } from '#cli/search-index.ts';
import { type Figures, findFalls, measureSet } from '#language/floor.ts';

/**
 * Fails when workers are understood worse than `floor.json` says, by more than the spread. `--write` keeps what is
 * measured now as the floor. The development messages are people's own words and stay outside the repository.
 */
const folder = import.meta.dirname;
const root = path.join(folder, '..', '..');
const outside = path.join(root, '..', 'shared', 'data', 'messages-dev.jsonl');
const say = (line: string) => process.stdout.write(`${line}\n`);

const index = await loadIndex(root);
const own = measureSet(index, await readSet(folder));
const hasOutside = existsSync(outside);
const development = hasOutside ? measureSet(index, { messages: await readLines(outside, MESSAGE) }) : {};
if (!hasOutside) say('The development messages are not here; measured on the own set only.');

if (process.argv.includes('--write')) {
  const kept = hasOutside ? development : (await readFloor(folder)).development;
  writeFileSync(path.join(folder, 'floor.json'), `${JSON.stringify({ own, development: kept }, null, 2)}\n`);
}
const floor = await readFloor(folder);
tell('own set', own, floor.own);
if (hasOutside) tell('development messages', development, floor.development);

function tell(name: string, measured: Figures, floor: Figures): void {
  for (const [figure, { value, spread }] of Object.entries(measured)) {
    say(`${name}: ${figure} ${value} ± ${spread} (floor ${floor[figure]?.value} ± ${floor[figure]?.spread})`);
  }
  for (const { figure, value, floor: from } of findFalls(measured, floor)) {
    say(`${name}: ${figure} went from ${from.value} to ${value}, more than its spread of ${from.spread}.`);
    process.exitCode = 1;
  }
}
