import type { List, ListItem, RootContent } from 'mdast';
import { placeOf, type Scope } from '../scope.ts';
import type { Draft, StepItem } from '../section.ts';
import type { Speech } from '../speech.ts';
import { readParagraph } from './paragraph.ts';

/** Steps told in one message: more than this nobody keeps in mind while the page is open. */
const STRETCH = 4;

/** Adds an ordered list to a section: one step per item. */
export function steps(node: List, draft: Draft, scope: Scope): void {
  for (const item of node.children) {
    const step = readStep(item, scope);
    if (step) draft.steps.push(step);
    else draft.broken = true;
  }
}

/** One paragraph, then optionally a picture, then optionally a stretch. */
function readStep(item: ListItem, scope: Scope): StepItem | undefined {
  const [first, ...others] = item.children;
  const { speech, image } = first?.type === 'paragraph' ? readParagraph(first, scope) : {};
  if (!speech) {
    scope.report('step-shape', placeOf(scope, item));
    return undefined;
  }
  let step: StepItem = { speech, image, stretch: [] };
  for (const block of others) step = { ...step, ...readBelow(block, step, scope) };
  return step;
}

function readBelow(block: RootContent, step: StepItem, scope: Scope): Partial<StepItem> {
  if (block.type === 'list' && block.ordered && step.stretch.length === 0) {
    return { stretch: readStretch(block, scope) };
  }
  if (block.type === 'paragraph' && !step.image && step.stretch.length === 0) {
    const { speech, image } = readParagraph(block, scope);
    if (image && !speech) return { image };
  }
  scope.report('step-shape', placeOf(scope, block));
  return {};
}

function readStretch(list: List, scope: Scope): Speech[] {
  const count = list.children.length;
  if (count > STRETCH) scope.report('stretch-length', placeOf(scope, list), { count, most: STRETCH });
  return list.children.flatMap((item) => {
    const [first, ...others] = item.children;
    const { speech, image } = first?.type === 'paragraph' ? readParagraph(first, scope) : {};
    if (speech && !image && others.length === 0) return [speech];
    scope.report('step-shape', placeOf(scope, item));
    return [];
  });
}
