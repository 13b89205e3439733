import { readData } from '../data.ts';
import { type Document, readDocument } from '../document.ts';
import { drawFence } from '../fence.ts';
import { createReport } from '../finding.ts';
import { readFolder } from '../read.ts';

/** Reads every page of a content folder in every language; mistakes are for `compile` to report, not here. */
export async function readPages(folder: string): Promise<readonly Document[]> {
  const { report } = createReport();
  const read = await readFolder(folder, await drawFence(folder), report);
  const phrases = readData(read, report).settled?.phrases;
  return read.pages.flatMap((source) => readDocument(source, { file: source.path, phrases, report }) ?? []);
}
