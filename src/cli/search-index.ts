import process from 'node:process';
import { readConfig } from '#config.ts';
import { compile } from '#content/compile.ts';
import { buildIndex, type SearchIndex } from '#language/search.ts';
import { CliError } from './run.ts';

/** The search over the content folder as it stands now; throws a sentence where the content has mistakes. */
export async function loadIndex(folder: string | undefined): Promise<SearchIndex> {
  const { content } = readConfig(process.env, { content: folder }).config;
  const compiled = await compile(content);
  if (compiled.content === undefined) throw new CliError('The content has mistakes; run posko check.');
  return buildIndex(compiled.content);
}
