import { LANGUAGES, type Language, REFERENCE } from '#model/language.ts';
import type { Place } from './finding.ts';
import { type FrontMatter, readFrontMatter } from './frontmatter.ts';
import { readMarkdown } from './markdown.ts';
import type { Source } from './read.ts';
import type { Scope } from './scope.ts';
import type { Section } from './section.ts';
import { readSections } from './sections.ts';
import { findTangle } from './tangle.ts';

/** One Markdown file, read. */
export interface Document {
  readonly path: string;
  /** The path of its Indonesian sibling, its own for the Indonesian file. */
  readonly base: string;
  readonly language: Language;
  readonly front: FrontMatter;
  readonly sections: readonly Section[];
}

const TAGGED = /^(.*\/[^/]+)\.([a-z]{2,3})\.md$/;

/** Reads one file; undefined when it cannot be parsed at all. */
export function readDocument(source: Source, scope: Scope): Document | undefined {
  const { path, text } = source;
  const start: Place = { file: path, line: 1, column: 1 };
  const tagged = TAGGED.exec(path);
  const language = languageOf(tagged?.[2]);
  if (language === undefined) {
    scope.report('unknown-language', start, { tag: tagged?.[2] ?? '' });
    return undefined;
  }
  const tangle = findTangle(text);
  if (tangle !== undefined) {
    scope.report('tangled', { ...start, line: tangle });
    return undefined;
  }
  const [first, ...rest] = readMarkdown(text).children;
  const yaml = first?.type === 'yaml' ? first : undefined;
  if (yaml === undefined && text.startsWith('---')) scope.report('yaml', start, { reason: '---' });
  return {
    path,
    base: tagged ? `${tagged[1]}.md` : path,
    language,
    front: readFrontMatter(yaml?.value, path, scope.report),
    sections: readSections(yaml || first === undefined ? rest : [first, ...rest], scope),
  };
}

/** The language of a tag in a file name: none is the reference, and only the others have one. */
function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined) return REFERENCE;
  return LANGUAGES.find((language) => language === tag && language !== REFERENCE);
}
