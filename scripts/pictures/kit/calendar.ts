import { colors } from './colors.ts';
import type { Box, Part } from './part.ts';
import { panel } from './shape.ts';
import { line } from './text.ts';

/** A month to choose a day in, with the year and what is asked at its head; spots: `year` and `day`. */
export function calendar(asked: string): Part {
  return {
    height: 380,
    draw: (box) => {
      const head = { ...box, height: 88 };
      const year = { x: box.x + 14, y: box.y + 10, width: 130, height: 68 };
      const cell = (n: number): Box => ({
        x: box.x + 14 + (n % 7) * ((box.width - 28) / 7),
        y: box.y + 104 + Math.floor(n / 7) * 54,
        width: (box.width - 28) / 7,
        height: 50,
      });
      const days = Array.from({ length: 28 }, (_, n) => {
        const at = cell(n);
        return line(at.x + at.width / 2, at.y + 25, String(n + 1), {
          size: 26,
          bold: false,
          anchor: 'middle',
        });
      });
      const svg = [
        panel(box, { stroke: colors.line }),
        panel(head, { fill: colors.main }),
        line(year.x + 14, year.y + 34, '2026', { size: 44, color: colors.paper }),
        line(box.x + box.width - 22, head.y + 44, asked, { size: 31, color: colors.paper, anchor: 'end' }),
        ...days,
        line(box.x + box.width - 40, box.y + 348, 'OK', { size: 30, color: colors.main, anchor: 'end' }),
      ].join('');
      return {
        svg,
        spots: new Map([
          ['year', year],
          ['day', cell(16)],
        ]),
      };
    },
  };
}
