import { posix } from 'node:path';
import type { NodeId } from '#model/content.ts';
import { REFERENCE } from '#model/language.ts';
import type { Document } from './document.ts';
import { nearest } from './nearest.ts';
import { idOf, type Page } from './page.ts';

/** Everything a link can lead to. */
export interface Landmarks {
  /** The node a relative link names, seen from a file; undefined when it leads nowhere. */
  readonly resolve: (from: Document, link: string) => NodeId | undefined;
  /** The relative link most like one that leads nowhere. */
  readonly suggest: (from: Document, link: string) => string;
  /** The Indonesian file whose first section a node is. */
  readonly pageOf: (id: NodeId) => Document | undefined;
}

interface Landmark {
  readonly document: Document;
  readonly reference: Document;
}

/** Collects the landmarks of all pages. */
export function collectLandmarks(pages: readonly Page[]): Landmarks {
  const files = new Map<string, Landmark>();
  for (const { reference, translations } of pages) {
    for (const document of [reference, ...translations]) files.set(document.path, { document, reference });
  }
  return {
    pageOf: (id) => files.get(id)?.reference,
    resolve: (from, link) => {
      const target = parseLink(from.path, link);
      const landmark = target && files.get(target.file);
      return landmark && isOpenTo(from, landmark.document) ? find(landmark, target.anchor) : undefined;
    },
    suggest: (from, link) => {
      const target = parseLink(from.path, link) ?? { file: link, anchor: undefined };
      const landmark = files.get(target.file);
      const references = landmark ? [landmark.reference] : pages.map((page) => page.reference);
      const ids = references.flatMap((reference) =>
        reference.sections.map((_, index) => idOf(reference, index)),
      );
      const wanted = target.anchor === undefined ? target.file : `${target.file}#${target.anchor}`;
      return toLink(from.path, nearest(wanted, ids));
    },
  };
}

/** Links stay in their language or go to the reference. */
function isOpenTo(from: Document, to: Document): boolean {
  return to.language === REFERENCE || to.language === from.language;
}

/** A section by its slug, in the file's own language or the reference's. */
function find({ document, reference }: Landmark, anchor: string | undefined): NodeId | undefined {
  if (anchor === undefined) return reference.path;
  for (const { sections } of [document, reference]) {
    const index = sections.findIndex((section) => section.slug === anchor);
    if (index >= 0 && index < reference.sections.length) return idOf(reference, index);
  }
  return undefined;
}

interface Target {
  readonly file: string;
  readonly anchor: string | undefined;
}

function parseLink(from: string, link: string): Target | undefined {
  if (link === '' || link === '#' || /^([a-z][a-z0-9+.-]*:|[/?])/i.test(link)) return undefined;
  try {
    const [path = '', anchor] = link.split('#', 2).map(decodeURIComponent);
    return { file: path === '' ? from : posix.join(posix.dirname(from), path), anchor };
  } catch {
    return undefined; // a broken percent escape
  }
}

function toLink(from: string, id: NodeId): string {
  const [file = '', anchor] = id.split('#');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  return file === from && hash !== '' ? hash : posix.relative(posix.dirname(from), file) + hash;
}
