import { colors } from './colors.ts';
import { type Part, part } from './part.ts';
import { middle, panel } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** The wide button that carries a screen on. */
export function button(label: string): Part {
  return part(
    78,
    (box) => {
      const size = sizeFor(label, box.width - 30, 34);
      const { x, y } = middle(box);
      return (
        panel(box, { fill: colors.main, radius: 20 }) +
        line(x, y, label, { size, color: colors.paper, anchor: 'middle' })
      );
    },
    label,
  );
}
