import { colors } from './colors.ts';

/** A thick arrow down from `x`, `y`: pull here. */
export function arrowDown(x: number, y: number, length: number): string {
  const shaft = length - 46;
  return `<path d="M${x - 15} ${y} h30 v${shaft} h26 l-41 46 l-41 -46 h26 z" fill="${colors.here}" stroke="${colors.paper}" stroke-width="6" stroke-linejoin="round"/>`;
}
