import { colors } from './colors.ts';
import { icon } from './icon.ts';
import { type Part, part } from './part.ts';
import { panel, placed } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** A card with a small picture and a bold name, and if wanted a quieter line below it. */
export function card(label: string, below?: string): Part {
  return part(
    92,
    (box) => {
      const room = box.width - 110;
      const y = box.y + (below === undefined ? 46 : 30);
      return [
        panel(box, { fill: colors.shade, stroke: colors.wash }),
        placed(icon(label), box.x + 46, box.y + 46, 0, 1.1),
        line(box.x + 90, y, label, { size: sizeFor(label, room, 31) }),
        below === undefined
          ? ''
          : line(box.x + 90, box.y + 66, below, {
              size: sizeFor(below, room, 26),
              color: colors.quiet,
              bold: false,
            }),
      ].join('');
    },
    label,
  );
}
