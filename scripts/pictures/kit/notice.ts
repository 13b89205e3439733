import { colors } from './colors.ts';
import { type Part, part } from './part.ts';
import { panel } from './shape.ts';
import { line, sizeFor } from './text.ts';

/** A message that drops in from the top of the phone: who sent it, and what about, with dots for the code. */
export function notice(sender: string, about: string): Part {
  return part(
    112,
    (box) => {
      const text = `${about}: ••••••`;
      return [
        panel(box, { fill: colors.paper, stroke: colors.ink, strokeWidth: 4, radius: 22 }),
        `<circle cx="${box.x + 50}" cy="${box.y + 56}" r="28" fill="${colors.main}"/>`,
        `<path d="M${box.x + 36} ${box.y + 46} h28 v20 h-28 z l14 11 l14 -11" fill="none" stroke="${colors.paper}" stroke-width="4" stroke-linejoin="round"/>`,
        line(box.x + 96, box.y + 34, sender, { size: 31 }),
        line(box.x + 96, box.y + 78, text, { size: sizeFor(text, box.width - 116, 31), bold: false }),
      ].join('');
    },
    'notice',
  );
}
