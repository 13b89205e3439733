import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { FILE_BYTES } from '#model/limits.ts';
import { type Fence, ROOTS } from './fence.ts';
import type { Report } from './finding.ts';

/** The data files: settings and word lists, not nodes. */
const DATA_FILES = ['places', 'topics', 'glossary', 'words'] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** A readable file: its path relative to the content folder, with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Folder {
  readonly pages: readonly Source[];
  readonly data: ReadonlyMap<DataFile, Source>;
}

/** Files read at the same time: enough to keep a disk busy, few enough to leave descriptors to others. */
const AT_ONCE = 16;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads the Markdown and data files below `flows/` and `knowledge/`; what cannot be read is reported. */
export async function readFolder(folder: string, fence: Fence, report: Report): Promise<Folder> {
  const paths = await listPages(folder);
  const pages: Source[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const batch = paths.slice(start, start + AT_ONCE).map((path) => readSource(path, fence, report));
    for (const source of await Promise.all(batch)) if (source) pages.push(source);
  }
  const data = new Map<DataFile, Source>();
  for (const name of DATA_FILES) {
    const source = await readSource(`knowledge/${name}.yaml`, fence, report);
    if (source !== undefined) data.set(name, source);
  }
  return { pages, data };
}

/** Paths of all pages, sorted. Folders named `images` and names with a leading dot hold none. */
async function listPages(folder: string): Promise<string[]> {
  const pages: string[] = [];
  for (const root of ROOTS) {
    const entries = await readdir(join(folder, root), { recursive: true }).catch(() => []);
    for (const entry of entries) {
      const parts = [root, ...entry.split(sep)];
      const hidden = parts.some((part) => part.startsWith('.') || part === 'images');
      if (!hidden && entry.endsWith('.md')) pages.push(parts.join('/'));
    }
  }
  return pages.sort();
}

async function readSource(path: string, fence: Fence, report: Report): Promise<Source | undefined> {
  const place = { file: path, line: 1, column: 1 };
  const real = await fence(path);
  if (real === undefined || real === 'outside') {
    report(real ?? 'missing-file', place, { path });
    return undefined;
  }
  const { size } = await stat(real);
  if (size > FILE_BYTES) {
    report('file-too-large', place, { kilobytes: Math.ceil(size / 1_024), most: FILE_BYTES / 1_024 });
    return undefined;
  }
  const bytes = await readFile(real).catch(() => undefined);
  if (bytes === undefined) {
    report('missing-file', place, { path });
    return undefined;
  }
  try {
    return { path, text: decoder.decode(bytes) };
  } catch {
    report('not-utf8', place);
    return undefined;
  }
}
