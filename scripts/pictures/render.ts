import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './kit/font.ts';
import { encode } from './png.ts';

/** The SVG as PNG bytes; only our own font is used, so that every machine draws the same. */
export function render(svg: string): Buffer {
  const resvg = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' },
  });
  const image = resvg.render();
  return encode(image.width, image.height, image.pixels);
}
