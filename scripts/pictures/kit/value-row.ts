import { colors } from './colors.ts';
import { type Part, part } from './part.ts';
import { line, sizeFor } from './text.ts';

/** A name with what it holds in larger letters below. */
export function valueRow(label: string, value: string): Part {
  return part(
    96,
    (box) =>
      line(box.x + 6, box.y + 22, label, { size: sizeFor(label, box.width - 12, 28), color: colors.quiet }) +
      line(box.x + 6, box.y + 64, value, { size: sizeFor(value, box.width - 12, 38) }) +
      `<path d="M${box.x} ${box.y + 96} h${box.width}" stroke="${colors.wash}" stroke-width="3"/>`,
    label,
  );
}
