import type { Paragraph } from 'mdast';
import { readImage } from '../image.ts';
import { readPhrasing } from '../phrasing.ts';
import { placeOf, type Scope } from '../scope.ts';
import type { Draft, Image } from '../section.ts';
import type { Speech } from '../speech.ts';

/** What one paragraph holds: prose, or a picture, or prose that ends in a picture. */
export interface Prose {
  readonly speech: Speech | undefined;
  readonly image: Image | undefined;
}

/** Reads a paragraph; only its last part may be a picture. */
export function readParagraph(node: Paragraph, scope: Scope): Prose {
  const children = [...node.children];
  const last = children.at(-1);
  if (last?.type === 'image') children.pop();
  const early = children.find((child) => child.type === 'image');
  if (early) scope.report('picture-place', placeOf(scope, early));
  const prose = children.filter((child) => child.type !== 'image');
  const speech = readPhrasing(prose, placeOf(scope, node), scope);
  return {
    speech: speech.text === '' ? undefined : speech,
    image: last?.type === 'image' ? readImage(last, scope) : undefined,
  };
}

/** Adds a paragraph to a section: its prose to the body, its picture as the section's one picture. */
export function paragraph(node: Paragraph, draft: Draft, scope: Scope): void {
  if (draft.steps.length > 0) scope.report('text-after-steps', placeOf(scope, node));
  const { speech, image } = readParagraph(node, scope);
  if (speech) draft.body.push(speech);
  if (image && draft.image) scope.report('picture-place', image.place);
  draft.image ??= image;
}
