import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const LAUNCHER = path.join(import.meta.dirname, '..', 'bin', 'with-node.js');

test('the launcher runs Posko itself only on a Node that strips types', () => {
  const versions = ['20.20.2', '22.17.1', '22.18.0', '23.5.0', '23.6.0', '24.0.0', '25.1.0'];
  const asked = `import { isNewEnough } from ${JSON.stringify(LAUNCHER)};
    console.log(JSON.stringify(${JSON.stringify(versions)}.map(isNewEnough)));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', asked], { encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual([false, false, true, false, true, true, true]);
});
