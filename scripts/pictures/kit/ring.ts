import { colors } from './colors.ts';
import type { Box } from './part.ts';
import { around, panel } from './shape.ts';

/** The frame that says "here", around what is pointed at. */
export function ring(box: Box): string {
  return (
    panel(around(box, 16), { fill: 'none', stroke: colors.glow, strokeWidth: 8, radius: 26 }) +
    panel(around(box, 10), { fill: 'none', stroke: colors.here, strokeWidth: 8, radius: 22 })
  );
}
