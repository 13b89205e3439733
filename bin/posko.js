#!/usr/bin/env node
/** The `posko` command: finds a Node that can read TypeScript, then hands over to src/main.ts. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { withNode } from './with-node.js';

const here = path.dirname(realpathSync(fileURLToPath(import.meta.url)));
await withNode(path.join(here, '..', 'src', 'main.ts'), process.argv.slice(2));
