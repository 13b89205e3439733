import type { Link, List, ListItem, PhrasingContent } from 'mdast';
import { readAttributes } from '../attributes.ts';
import { readPhrasing } from '../phrasing.ts';
import { placeOf, type Scope } from '../scope.ts';
import type { ChoiceItem, Draft } from '../section.ts';

/** What stands between a label and its hint. */
const DASH = /^\s*—\s+/;

/** Adds a bullet list to a section: one choice per item. */
export function choices(node: List, draft: Draft, scope: Scope): void {
  for (const item of node.children) {
    const choice = readChoice(item, scope);
    if (choice) draft.choices.push(choice);
    else draft.broken = true;
  }
}

/** `[label](target "attributes")`, then optionally ` — ` and a hint. */
function readChoice(item: ListItem, scope: Scope): ChoiceItem | undefined {
  const place = placeOf(scope, item);
  const [only, ...others] = item.children;
  const [link, ...rest] = only?.type === 'paragraph' ? only.children : [];
  if (link?.type !== 'link' || others.length > 0 || item.checked != null || !isHint(rest)) {
    scope.report('choice-shape', place);
    return undefined;
  }
  return {
    target: link.url,
    label: readLabel(link, scope),
    hint: rest.length === 0 ? undefined : readPhrasing(withoutDash(rest), place, scope),
    ...readAttributes(link, scope),
    place,
  };
}

function readLabel(link: Link, scope: Scope): ChoiceItem['label'] {
  const label = readPhrasing(link.children, placeOf(scope, link), scope);
  if (label.text === '') scope.report('choice-shape', placeOf(scope, link));
  return label;
}

function isHint(nodes: readonly PhrasingContent[]): boolean {
  const [first] = nodes;
  return first === undefined || (first.type === 'text' && DASH.test(first.value));
}

function withoutDash([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(DASH, '') }, ...rest] : rest;
}
