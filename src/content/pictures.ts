import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Picture, PictureHash } from '#model/content.ts';
import { PICTURE_BYTES } from '#model/limits.ts';
import type { Document } from './document.ts';
import type { Fence } from './fence.ts';
import type { Report } from './finding.ts';
import { type Image, imagesOf } from './section.ts';

/** A picture's bytes and where it lies, relative to the content folder. */
export interface PictureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All pictures the pages show. */
export interface Album {
  readonly files: Map<PictureHash, PictureFile>;
  /** The picture a page names; undefined when it was refused. */
  readonly find: (from: string, image: Image) => Picture | undefined;
}

type Refusal = 'missing-picture' | 'outside' | 'picture-too-large' | 'not-png';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads every picture once and reports each place that shows one which cannot be sent. */
export async function loadPictures(
  fence: Fence,
  documents: readonly Document[],
  report: Report,
): Promise<Album> {
  const hashes = new Map<string, PictureHash | Refusal>();
  const files = new Map<PictureHash, PictureFile>();
  for (const { path, sections } of documents) {
    for (const image of sections.flatMap(imagesOf)) {
      const target = targetOf(path, image);
      const known = hashes.get(target) ?? (await load(fence, target, files));
      hashes.set(target, known);
      if (isRefusal(known)) report(known, image.place, { path: target, kilobytes: PICTURE_BYTES / 1_000 });
    }
  }
  const find: Album['find'] = (from, image) => {
    const path = targetOf(from, image);
    const hash = hashes.get(path);
    return hash === undefined || isRefusal(hash) ? undefined : { hash, path, alt: image.alt.text };
  };
  return { files, find };
}

async function load(
  fence: Fence,
  path: string,
  files: Map<PictureHash, PictureFile>,
): Promise<PictureHash | Refusal> {
  if (path.startsWith('../') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return 'outside';
  const real = await fence(path);
  if (real === undefined) return 'missing-picture';
  if (real === 'outside') return 'outside';
  if ((await stat(real)).size > PICTURE_BYTES) return 'picture-too-large';
  const bytes = new Uint8Array(await readFile(real));
  if (!PNG.every((byte, index) => bytes[index] === byte)) return 'not-png';
  const hash = createHash('sha256').update(bytes).digest('hex');
  files.set(hash, { path, bytes });
  return hash;
}

function isRefusal(known: PictureHash | Refusal): known is Refusal {
  return !/^[0-9a-f]{64}$/.test(known);
}

function targetOf(from: string, image: Image): string {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(image.target)) return `../${image.target}`;
  return posix.join(posix.dirname(from), image.target.replaceAll('%20', ' '));
}
