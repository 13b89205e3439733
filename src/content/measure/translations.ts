import { LANGUAGES, type Language, REFERENCE } from '#model/language.ts';
import type { Document } from '../document.ts';

/** How far one language is: nodes of pages that are not drafts themselves. */
export interface TranslationCover {
  readonly language: Exclude<Language, 'id'>;
  readonly of: number;
  /** Nodes that workers are told in this language. */
  readonly covered: number;
  /** Nodes that are translated but not released yet. */
  readonly drafts: number;
  /** Indonesian pages without any translation into this language. */
  readonly missing: readonly string[];
}

const OTHERS = LANGUAGES.filter(
  (language): language is TranslationCover['language'] => language !== REFERENCE,
);

/** Counts what is translated, language by language. */
export function coverTranslations(documents: readonly Document[]): TranslationCover[] {
  const references = documents.filter(
    ({ language, front }) => language === REFERENCE && !front.settings.draft,
  );
  return OTHERS.map((language) => {
    const pages = references.map((reference) => ({
      path: reference.path,
      nodes: reference.sections.length,
      own: documents.find((other) => other.language === language && other.base === reference.path),
    }));
    const count = (counted: typeof pages) => counted.reduce((sum, page) => sum + page.nodes, 0);
    return {
      language,
      of: count(pages),
      covered: count(pages.filter(({ own }) => own !== undefined && !own.front.settings.draft)),
      drafts: count(pages.filter(({ own }) => own?.front.settings.draft === true)),
      missing: pages.filter(({ own }) => own === undefined).map(({ path }) => path),
    };
  });
}
