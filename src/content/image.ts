import type { Image as ImageNode } from 'mdast';
import { interpolate } from './interpolate.ts';
import { placeOf, type Scope } from './scope.ts';
import type { Image } from './section.ts';

/** Reads a picture's target and alternative text; a picture nobody can hear described is reported. */
export function readImage(node: ImageNode, scope: Scope): Image {
  const place = placeOf(scope, node);
  const raw = (node.alt ?? '').replace(/\s+/g, ' ').trim();
  if (raw === '') scope.report('missing-alt', place, { target: node.url });
  const text = interpolate(raw, place, scope);
  const spans = [{ text, place: { ...place, column: place.column + 2 }, label: false }];
  return { target: node.url, alt: { spans, text, raw, place }, place };
}
