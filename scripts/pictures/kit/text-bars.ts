import { colors } from './colors.ts';
import { type Part, part } from './part.ts';

/** Grey bars where the app shows text whose words do not matter here. */
export function textBars(count: number): Part {
  return part(count * 34 - 10, (box) =>
    Array.from({ length: count }, (_, n) => {
      const width = n === count - 1 ? box.width * 0.6 : box.width;
      return `<rect x="${box.x}" y="${box.y + n * 34}" width="${width}" height="20" rx="10" fill="${colors.wash}"/>`;
    }).join(''),
  );
}
