import { colors } from './colors.ts';
import type { Box } from './part.ts';

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly radius?: number;
}

/** A rectangle with round corners; without `stroke` it has no border. */
export function panel(box: Box, paint: Paint = {}): string {
  const { fill = colors.paper, stroke = 'none', strokeWidth = 3, radius = 16 } = paint;
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"/>`;
}

/** A drawing moved to `x`, `y`, then turned by degrees and enlarged. */
export function placed(svg: string, x: number, y: number, turn = 0, scale = 1): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${svg}</g>`;
}

/** The box enlarged by the same margin on every side. */
export function around(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** The middle of a box. */
export function middle(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
