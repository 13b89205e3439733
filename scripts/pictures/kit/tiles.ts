import { colors } from './colors.ts';
import { icon } from './icon.ts';
import { type Drawn, type Part, together } from './part.ts';
import { panel, placed } from './shape.ts';
import { paragraph, wrap } from './text.ts';

const perRow = 3;
const tall = 128;
const gap = 10;

/** A grid of small pictures with words under them, three in a row; each word is a spot. */
export function tiles(labels: readonly string[]): Part {
  const rows = Math.ceil(labels.length / perRow);
  return {
    height: rows * tall + (rows - 1) * gap,
    draw: (box) =>
      together(
        labels.map((label, n) => {
          const width = (box.width - (perRow - 1) * gap) / perRow;
          const x = box.x + (n % perRow) * (width + gap);
          const y = box.y + Math.floor(n / perRow) * (tall + gap);
          return tile(label, { x, y, width, height: tall });
        }),
      ),
  };
}

function tile(label: string, box: { x: number; y: number; width: number; height: number }): Drawn {
  const lines = wrap(label, box.width - 8, 25);
  const svg = [
    panel(box, { fill: colors.shade }),
    placed(icon(label), box.x + box.width / 2, box.y + 34, 0, 0.95),
    paragraph(box.x + box.width / 2, box.y + 92, lines, { size: 25, anchor: 'middle' }),
  ];
  return { svg: svg.join(''), spots: new Map([[label, box]]) };
}
