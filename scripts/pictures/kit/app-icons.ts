import { shown } from '../labels.ts';
import { colors } from './colors.ts';
import { type Part, together } from './part.ts';
import { panel, placed } from './shape.ts';
import { line, sizeFor } from './text.ts';

const gap = 16;
const stroke = `fill="none" stroke="${colors.paper}" stroke-width="7" stroke-linejoin="round"`;

/** What stands on an app's square: a plain sign of what it does, never anybody's logo. */
const signs: Readonly<Record<string, string>> = {
  [shown('gmail')]: `<path d="M-34 -24 h68 v48 h-68 z l34 28 l34 -28" ${stroke}/>`,
  [shown('play-store')]: `<path d="M-20 -30 l50 30 l-50 30 z" ${stroke}/>`,
  [shown('jmo')]: line(0, 0, shown('jmo'), { size: 40, color: colors.paper, anchor: 'middle' }),
};

/** Apps on the phone's first screen, three in a row; each name is a spot. */
export function appIcons(names: readonly string[]): Part {
  return {
    height: 190,
    draw: (box) => {
      const width = (box.width - 2 * gap) / 3;
      return together(
        names.map((name, n) => {
          const at = { x: box.x + n * (width + gap), y: box.y, width, height: 186 };
          const x = at.x + width / 2;
          const square = { x: x - 55, y: at.y + 12, width: 110, height: 110 };
          const svg = [
            panel(square, { fill: colors.main, radius: 28 }),
            placed(signs[name] ?? '', x, at.y + 67),
            line(x, at.y + 155, name, { size: sizeFor(name, width - 8, 30), anchor: 'middle' }),
          ].join('');
          return { svg, spots: new Map([[name, at]]) };
        }),
      );
    },
  };
}
