import { createReadStream, existsSync } from 'node:fs';

/** The files of a SQLite database that may hold rows: itself and its log. */
export function liveFiles(file: string): string[] {
  return [file, `${file}-wal`].filter((name) => existsSync(name));
}

/** Which of the files contain one of the texts, byte for byte. Reads them piece by piece. */
export async function findTraces(files: readonly string[], texts: readonly string[]): Promise<string[]> {
  const needles = texts.filter((text) => text !== '').map((text) => Buffer.from(text, 'utf8'));
  const longest = Math.max(0, ...needles.map((needle) => needle.length));
  const found: string[] = [];
  for (const file of files) {
    let overlap = Buffer.alloc(0);
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      const window = Buffer.concat([overlap, piece]);
      if (needles.some((needle) => window.includes(needle))) {
        found.push(file);
        break;
      }
      // A text may lie across two pieces.
      overlap = window.subarray(Math.max(0, window.length - longest + 1));
    }
  }
  return found;
}
