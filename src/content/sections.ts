import { slug } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { readBlock } from './blocks/index.ts';
import { readPhrasing } from './phrasing.ts';
import { placeOf, type Scope } from './scope.ts';
import type { Draft, Section } from './section.ts';

/** Cuts a page at its headings: `# ` first, `## ` for the others. */
export function readSections(nodes: readonly RootContent[], scope: Scope): Section[] {
  const sections: Section[] = [];
  const groups = group(nodes, scope);
  for (const { heading, blocks } of groups) {
    const level = sections.length === 0 ? 1 : 2;
    if (heading.depth !== level) {
      scope.report('heading-level', placeOf(scope, heading), { signs: '#'.repeat(level) });
    }
    const section = readSection(heading, blocks, scope);
    if (sections.some((other) => other.slug === section.slug)) {
      scope.report('duplicate-id', section.place, { heading: section.heading.raw });
    }
    sections.push(section);
  }
  if (groups.length === 0) scope.report('no-heading', { file: scope.file, line: 1, column: 1 });
  return sections;
}

interface Group {
  readonly heading: Heading;
  readonly blocks: RootContent[];
}

function group(nodes: readonly RootContent[], scope: Scope): Group[] {
  const groups: Group[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.type === 'heading') groups.push({ heading: node, blocks: [] });
    else if (last) last.blocks.push(node);
    else scope.report('before-heading', placeOf(scope, node));
  }
  return groups;
}

function readSection(heading: Heading, blocks: readonly RootContent[], scope: Scope): Section {
  const place = placeOf(scope, heading);
  const speech = readPhrasing(heading.children, place, scope);
  const name = slug(speech.raw);
  if (name === '') scope.report('empty-heading', place);
  const draft: Draft = { body: [], image: undefined, steps: [], choices: [], broken: false };
  for (const block of blocks) readBlock(block, draft, scope);
  return { ...draft, heading: speech, slug: name, place };
}
