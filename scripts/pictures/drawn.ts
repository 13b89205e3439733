import { type Picture, svgOf } from './picture.ts';
import { render } from './render.ts';

const kept = new WeakMap<Picture, Buffer>();

/** A picture of the catalogue as PNG bytes; drawn once in a process, because packing one takes a twentieth of a second. */
export function drawn(picture: Picture): Buffer {
  const bytes = kept.get(picture) ?? render(svgOf(picture));
  kept.set(picture, bytes);
  return bytes;
}
