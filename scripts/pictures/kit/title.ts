import { colors } from './colors.ts';
import { type Part, part } from './part.ts';
import { line, paragraph, sizeFor, wrap } from './text.ts';

/** The large heading of a screen; nobody taps it, so it is no spot. */
export function title(text: string): Part {
  return part(50, (box) => line(box.x, box.y + 25, text, { size: sizeFor(text, box.width, 40) }));
}

/** A smaller heading above a group of rows. */
export function heading(text: string): Part {
  return part(36, (box) => line(box.x, box.y + 18, text, { size: sizeFor(text, box.width, 30) }));
}

/** Running text of the screen, up to the lines it needs at the width of a screen. */
export function note(text: string, color: string = colors.quiet): Part {
  const lines = wrap(text, 510, 27);
  return part(
    lines.length * 34,
    (box) => paragraph(box.x, box.y + box.height / 2, lines, { size: 27, color, bold: false }),
    text,
  );
}
