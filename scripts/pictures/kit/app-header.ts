import { colors } from './colors.ts';
import type { Part } from './part.ts';
import { panel } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** An app in the shop: a plain square for its picture, its name and who made it; name and maker are spots. */
export function appHeader(name: string, maker: string): Part {
  return {
    height: 130,
    draw: (box) => {
      const x = box.x + 122;
      const room = box.width - 130;
      const square = { x: box.x, y: box.y + 14, width: 102, height: 102 };
      const svg = [
        panel(square, { fill: colors.main, radius: 24 }),
        line(square.x + 51, square.y + 51, name.slice(0, 3), {
          size: 36,
          color: colors.paper,
          anchor: 'middle',
        }),
        line(x, box.y + 28, name, { size: sizeFor(name, room, 34) }),
        line(x, box.y + 98, maker, { size: sizeFor(maker, room, 29), color: colors.quiet }),
      ].join('');
      const spots = new Map([
        [name, { x: x - 6, y: box.y + 4, width: room + 6, height: 48 }],
        [maker, { x: x - 6, y: box.y + 76, width: room + 6, height: 44 }],
      ]);
      return { svg, spots };
    },
  };
}
