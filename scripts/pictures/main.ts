import { fileURLToPath } from 'node:url';
import { outdated, unmatched } from './check.ts';
import { drawAll } from './draw.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checking = process.argv.includes('--check');

if (!checking) {
  for (const name of drawAll(root)) process.stdout.write(`drawn ${name}\n`);
}
const complaints = [...unmatched(root), ...outdated(root)];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
if (complaints.length > 0) process.exitCode = 1;
else process.stdout.write('Every picture is drawn and in use.\n');
