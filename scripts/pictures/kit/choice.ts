import { colors } from './colors.ts';
import { type Part, part } from './part.ts';
import { panel } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** One of several answers, with a circle before it that is empty until it is chosen. */
export function choice(label: string): Part {
  return part(
    84,
    (box) =>
      [
        panel(box, { stroke: colors.line }),
        `<circle cx="${box.x + 42}" cy="${box.y + 42}" r="17" fill="none" stroke="${colors.main}" stroke-width="5"/>`,
        line(box.x + 80, box.y + 42, label, { size: sizeFor(label, box.width - 100, 32) }),
      ].join(''),
    label,
  );
}
