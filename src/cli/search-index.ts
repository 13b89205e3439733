import process from 'node:process';
import { readConfig } from '#config.ts';
import { compileFolder, learn } from '#edition.ts';
import type { SearchIndex } from '#language/search.ts';
import { CliError } from './run.ts';

/** The search over the content folder as it stands now; throws a sentence where the content has mistakes. */
export async function loadIndex(folder: string | undefined): Promise<SearchIndex> {
  const { config } = readConfig(process.env, { content: folder });
  const { content } = await compileFolder(config.content, { now: Date.now() });
  if (content === undefined) throw new CliError('The content has mistakes; run posko check.');
  return await learn(content);
}
