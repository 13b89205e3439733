import path from 'node:path';
import type { Content } from '#model/content.ts';
import { compileFolder } from '../../src/edition.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** The content of this repository, compiled once for all tests that only walk through it. */
export async function wholeContent(): Promise<Content> {
  const { content } = await compileFolder(root, { now: Date.UTC(2026, 10, 24) });
  if (content === undefined) throw new Error('the content does not compile: run npm run -s posko -- check');
  return content;
}
