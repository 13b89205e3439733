import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { slug } from 'github-slugger';
import { addAsk } from '#content/ask.ts';
import { compileFolder } from '#edition.ts';
import type { Wish } from '#service/teach.ts';
import { CliError } from './run.ts';
import { writeTranscript } from './transcript.ts';

/**
 * Writes a phrase into its node's file and, where the folder of transcripts is there, a transcript that begins with
 * it. Returns the files written. A content that no longer compiles is put back as it was.
 */
export async function writeLesson(
  folder: string,
  transcripts: string,
  { node, phrase }: Pick<Wish, 'node' | 'phrase'>,
  now: number,
): Promise<string[]> {
  const file = path.join(folder, node);
  const before = await readFile(file, 'utf8');
  await writeFile(file, addAskOrExplain(before, node, phrase));
  const { content } = await compileFolder(folder, { now });
  if (content?.nodes[node]?.asks.includes(phrase) !== true) {
    await writeFile(file, before);
    throw new CliError(`${node} would have a mistake with this phrase; it stays as it was.`);
  }
  if (!existsSync(transcripts)) return [file];
  const transcript = path.join(transcripts, `diajari-${slug(phrase)}.md`);
  await writeFile(transcript, writeTranscript(content, `Diajari: ${phrase}`, phrase, now));
  return [file, transcript];
}

function addAskOrExplain(source: string, node: string, phrase: string): string {
  try {
    return addAsk(source, phrase);
  } catch (error) {
    throw new CliError(`The asks of ${node} cannot be changed by machine; add the phrase by hand.`, {
      cause: error,
    });
  }
}
