import { colors } from './colors.ts';
import { widthOf } from './font.ts';
import { type Part, together } from './part.ts';
import { line } from './text.ts';

const size = 29;

/** A word to tap, at the left, the middle or the right; the spot is just around the word. */
export function link(label: string, side: 'left' | 'middle' | 'right', color: string = colors.main): Part {
  return {
    height: 48,
    draw: (box) => {
      const width = widthOf(label, size);
      const free = box.width - width;
      const x = box.x + { left: 0, middle: free / 2, right: free }[side];
      const spot = { x: x - 6, y: box.y, width: width + 12, height: box.height };
      return { svg: line(x, box.y + 24, label, { size, color }), spots: new Map([[label, spot]]) };
    },
  };
}

/** Two words to tap in one row, one at each side. */
export function linkPair(left: string, right: string, color: string = colors.main): Part {
  return {
    height: 48,
    draw: (box) => together([link(left, 'left', color).draw(box), link(right, 'right', color).draw(box)]),
  };
}
