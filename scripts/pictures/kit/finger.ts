import { colors } from './colors.ts';
import { placed } from './shape.ts';

const outline = `stroke="${colors.ink}" stroke-width="5" stroke-linejoin="round"`;

/** A hand whose fingertip is at 0,0 and which hangs straight down from it. */
const hand = [
  `<rect x="-16" y="150" width="104" height="70" rx="12" fill="${colors.sleeve}" ${outline}/>`,
  `<path d="M-17 78 v40 q0 52 50 52 h14 q46 0 46 -50 v-36 z" fill="${colors.skin}" ${outline}/>`,
  `<path d="M-15 132 q-34 -22 -36 -50 q2 -20 20 -13 q12 16 18 24" fill="${colors.skin}" ${outline}/>`,
  finger(64, 70, 44),
  finger(37, 66, 50),
  finger(10, 64, 54),
  `<path d="M-19 108 v-90 q0 -19 17 -19 t17 19 v90" fill="${colors.skin}" ${outline}/>`,
  `<path d="M-16 96 h28 v30 h-28 z" fill="${colors.skin}"/>`,
].join('');

function finger(x: number, y: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="29" height="${height}" rx="14" fill="${colors.skin}" ${outline}/>`;
}

/** The pointing hand with its fingertip at `x`, `y`, coming from below at the right. */
export function pointing(x: number, y: number, scale = 1): string {
  return placed(hand, x, y, -24, scale);
}
