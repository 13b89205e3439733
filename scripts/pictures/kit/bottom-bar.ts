import { colors } from './colors.ts';
import { icon } from './icon.ts';
import { type Part, together } from './part.ts';
import { placed } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** The row at the foot of the app; each word is a spot, the first is where one is now. */
export function bottomBar(labels: readonly string[]): Part {
  return {
    height: 100,
    draw: (box) => {
      const width = box.width / labels.length;
      const edge = `<path d="M${box.x} ${box.y} h${box.width}" stroke="${colors.wash}" stroke-width="4"/>`;
      const places = labels.map((label, n) => {
        const at = { x: box.x + n * width + 3, y: box.y + 6, width: width - 6, height: box.height - 12 };
        const x = at.x + at.width / 2;
        const svg =
          placed(icon(label), x, at.y + 25, 0, 0.85) +
          line(x, at.y + 64, label, { size: sizeFor(label, at.width - 4, 26), anchor: 'middle' });
        return { svg, spots: new Map([[label, at]]) };
      });
      return together([{ svg: edge, spots: new Map() }, ...places]);
    },
  };
}
