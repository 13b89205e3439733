import type { NodeId } from '#model/content.ts';
import { REFERENCE } from '#model/language.ts';
import type { Document } from './document.ts';
import type { Report } from './finding.ts';

/** One page in all its languages. */
export interface Page {
  readonly path: string;
  readonly reference: Document;
  readonly translations: readonly Document[];
}

/** Puts sibling files together; a translation without its Indonesian file is reported. */
export function toPages(documents: readonly Document[], report: Report): Page[] {
  const references = documents.filter((document) => document.language === REFERENCE);
  const known = new Set(references.map((document) => document.path));
  for (const { path, base, front } of documents) {
    if (!known.has(base))
      report('orphan-translation', { ...front.at('draft'), file: path, line: 1 }, { base });
  }
  return references.map((reference) => ({
    path: reference.path,
    reference,
    translations: documents.filter((other) => other !== reference && other.base === reference.path),
  }));
}

/** The id of a page's section by position: always made from the Indonesian file. */
export function idOf(reference: Document, index: number): NodeId {
  return index === 0 ? reference.path : `${reference.path}#${reference.sections[index]?.slug}`;
}
