import { colors } from './colors.ts';
import { eye } from './icon.ts';
import { type Drawn, type Part, together } from './part.ts';
import { panel, placed } from './shape.ts';
import { line, sizeFor } from './text.ts';

const tall = 70;
const gap = 18;

/** Boxes to fill in together, their labels inside, so that several fit into one pane of a strip; spots: `fields`, and each label. */
export function fieldGroup(labels: readonly string[], withEye = false): Part {
  const height = labels.length * (tall + gap) - gap;
  return {
    height,
    draw: (box) => {
      const rows = labels.map((label, n): Drawn => {
        const at = { ...box, y: box.y + n * (tall + gap), height: tall };
        const words = line(at.x + 20, at.y + tall / 2, label, { size: sizeFor(label, at.width - 120, 31) });
        const sign = withEye ? placed(eye(), at.x + at.width - 42, at.y + tall / 2) : '';
        return { svg: panel(at, { stroke: colors.line }) + words + sign, spots: new Map([[label, at]]) };
      });
      const tip = { x: box.x + box.width * 0.7, y: box.y + height - tall / 2 };
      return together([...rows, { svg: '', spots: new Map([['fields', { ...box, tip }]]) }]);
    },
  };
}
