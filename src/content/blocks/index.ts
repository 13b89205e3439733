import type { RootContent } from 'mdast';
import { placeOf, type Scope } from '../scope.ts';
import type { Draft } from '../section.ts';
import { choices } from './choices.ts';
import { paragraph } from './paragraph.ts';
import { steps } from './steps.ts';

/** Adds one block to a section; a block that a chat cannot show is reported. */
export function readBlock(node: RootContent, draft: Draft, scope: Scope): void {
  if (draft.choices.length > 0 && !draft.broken) {
    draft.broken = true;
    scope.report('choices-not-last', placeOf(scope, node));
  }
  if (node.type === 'paragraph') paragraph(node, draft, scope);
  else if (node.type === 'list' && node.ordered) steps(node, draft, scope);
  else if (node.type === 'list') choices(node, draft, scope);
  else {
    draft.broken = true;
    scope.report('block', placeOf(scope, node), { kind: node.type });
  }
}
