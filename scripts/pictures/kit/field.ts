import { colors } from './colors.ts';
import { held } from './held.ts';
import { eye } from './icon.ts';
import type { Part, Spot } from './part.ts';
import { panel, placed } from './shape.ts';
import { line, sizeFor } from './text.ts';

interface Extras {
  /** What stands in the box, as an example that belongs to nobody. */
  readonly value?: string;
  /** Shows the eye that makes a password readable; its spot is named `eye`. */
  readonly eye?: boolean;
}

/** A labelled box to type into; the spot is the label with its box. */
export function field(label: string, extras: Extras = {}): Part {
  return {
    height: 104,
    draw: (box) => {
      const input = { ...box, y: box.y + 38, height: 66 };
      const eyeBox = { x: box.x + box.width - 76, y: input.y + 4, width: 68, height: 58 };
      const svg = [
        line(box.x, box.y + 17, label, { size: sizeFor(label, box.width, 29) }),
        panel(input, { stroke: colors.line }),
        held(box.x + 20, input.y + 33, extras.value ?? '', box.width - 120),
        extras.eye === true ? placed(eye(), eyeBox.x + 34, eyeBox.y + 29) : '',
      ].join('');
      const tip = { x: input.x + input.width * 0.66, y: input.y + 40 };
      const spots = new Map<string, Spot>([[label, { ...box, tip }]]);
      if (extras.eye === true) spots.set('eye', eyeBox);
      return { svg, spots };
    },
  };
}
