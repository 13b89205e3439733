import { colors } from './colors.ts';
import { type Part, part } from './part.ts';
import { panel } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** The row of boxes for a code of six characters, filled with dots: a picture never shows a code. */
export function codeBoxes(label: string): Part {
  const boxes = 6;
  return part(
    118,
    (box) => {
      const width = (box.width - (boxes - 1) * 12) / boxes;
      const cells = Array.from({ length: boxes }, (_, n) => {
        const x = box.x + n * (width + 12);
        const cell = panel({ x, y: box.y + 42, width, height: 76 }, { stroke: colors.line });
        return `${cell}<circle cx="${x + width / 2}" cy="${box.y + 80}" r="11" fill="${colors.quiet}"/>`;
      });
      return line(box.x, box.y + 18, label, { size: sizeFor(label, box.width, 29) }) + cells.join('');
    },
    label,
  );
}
