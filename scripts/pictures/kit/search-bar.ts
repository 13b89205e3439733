import { colors } from './colors.ts';
import type { Part } from './part.ts';
import { panel } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** The search line of a phone's app with the owner's round picture at its right; spots: `search` and `owner`. */
export function searchBar(words: string): Part {
  return {
    height: 80,
    draw: (box) => {
      const owner = { x: box.x + box.width - 74, y: box.y + 6, width: 68, height: 68 };
      const search = { x: box.x + 4, y: box.y + 6, width: box.width - 100, height: 68 };
      const x = owner.x + 34;
      const svg = [
        panel(search, { fill: colors.shade, stroke: colors.line, radius: 34 }),
        line(search.x + 28, search.y + 34, words, {
          size: sizeFor(words, search.width - 50, 29),
          bold: false,
        }),
        `<circle cx="${x}" cy="${owner.y + 34}" r="33" fill="${colors.sleeve}"/>`,
        line(x, owner.y + 34, 'S', { size: 36, color: colors.paper, anchor: 'middle' }),
      ].join('');
      return {
        svg,
        spots: new Map([
          ['search', search],
          ['owner', owner],
        ]),
      };
    },
  };
}
