import type { Choice, Node, NodeId, Wording } from '#model/content.ts';
import type { Language } from '#model/language.ts';
import type { Document } from './document.ts';
import { hashNode } from './hash.ts';
import { idOf, type Page } from './page.ts';
import type { Album } from './pictures.ts';
import type { Section } from './section.ts';
import { toWording } from './wording.ts';

/** What a page's links lead to, in the order they are written. */
export interface Links {
  readonly choices: readonly (readonly Choice[])[];
  readonly messages: readonly NodeId[];
}

/** Makes the nodes of a page. Draft translations are checked but not told to anybody. */
export function toNodes(page: Page, links: Links, album: Album): Node[] {
  const spoken = [page.reference, ...page.translations.filter((document) => !document.front.settings.draft)];
  return page.reference.sections.map((section, index) => {
    const node = {
      ...describe(page.reference, section),
      id: idOf(page.reference, index),
      asks: index === 0 ? spoken.flatMap((document) => document.front.settings.asks ?? []) : [],
      screens: index === 0 ? spoken.flatMap((document) => document.front.settings.screens ?? []) : [],
      messages: links.messages,
      choices: links.choices[index] ?? [],
      wording: wordings(spoken, index, album),
    };
    return { ...node, hash: hashNode(node) };
  });
}

/** What the reference says about a node besides its words. */
function describe({ path, front }: Document, section: Section) {
  const { topic, problem, outcome, refers_to, sensitive, assessment, aspect, ...settings } = front.settings;
  const ends = section.choices.length === 0;
  return {
    kind: kindOf(section),
    file: path,
    line: section.place.line,
    topics: topic === undefined ? [] : [topic].flat(),
    ...(problem && { problem }),
    ...(ends && outcome && { outcome }),
    ...(ends && outcome === 'referred' && refers_to && { refersTo: refers_to }),
    ...(sensitive && { sensitive }),
    ...(assessment && { assessment }),
    ...(aspect && { aspect }),
    repeatable: settings.repeatable ?? false,
    closed: settings.closed ?? false,
    confidence: settings.confidence ?? 'medium',
    draft: settings.draft ?? false,
  } as const;
}

function kindOf(section: Section): Node['kind'] {
  if (section.steps.length > 0) return 'guide';
  return section.choices.length > 0 ? 'question' : 'ending';
}

function wordings(documents: readonly Document[], index: number, album: Album): Node['wording'] {
  const entries: [Language, Wording][] = [];
  for (const document of documents) {
    const section = document.sections[index];
    if (section) entries.push([document.language, toWording(document, section, album)]);
  }
  return Object.fromEntries(entries) as Node['wording'];
}
