import { colors } from './colors.ts';
import { type Box, type Drawn, type Part, together } from './part.ts';
import { panel } from './shape.ts';
import { line } from './text.ts';

/** One screen as data: whose it is, its rows from top to bottom, and what lies at its foot. */
export interface Screen {
  /** The app that is open, or none for the phone's own first screen. */
  readonly app: string;
  readonly rows: readonly Part[];
  /** Something that sticks to the foot of the screen. */
  readonly foot?: Part;
}

/** A drawn phone; what is pointed at lies within its glass. */
export interface Phone extends Drawn {
  readonly glass: Box;
}

const left = 36;
const top = 30;
const width = 568;
const shortest = 460;
const tallest = 690;
const bar = 66;
const padding = 24;
const below = 44;
const closest = 14;
const widest = 26;

/** Draws a phone as tall as its rows need; rows that do not fit are an error. */
export function phone(screen: Screen): Phone {
  const rows = screen.rows.reduce((sum, row) => sum + row.height, 0);
  const gaps = Math.max(0, screen.rows.length - 1);
  const fixed = bar + (screen.foot?.height ?? 0) + 2 * padding;
  const spare = tallest - fixed - rows;
  if (spare < gaps * closest) {
    const missing = gaps * closest - spare;
    throw new Error(`The rows of a ${screen.app} screen are ${missing} pixels too tall: take some out.`);
  }
  const gap = Math.min(widest, gaps === 0 ? 0 : spare / gaps);
  const height = Math.max(
    shortest,
    Math.min(tallest, Math.ceil(fixed + rows + gaps * gap + below - padding)),
  );
  const glass = { x: left, y: top, width, height };
  const layers = [frame(glass, screen.app), ...stack(screen.rows, glass, gap)];
  if (screen.foot) layers.push(screen.foot.draw(footOf(glass, screen.foot.height)));
  return { ...together(layers), glass };
}

function frame(glass: Box, app: string): Drawn {
  const body = panel(
    { x: left - 20, y: top - 22, width: width + 40, height: glass.height + 44 },
    { fill: colors.ink, radius: 52 },
  );
  const head = `<path d="M${left} ${top + bar} v-${bar - 36} q0 -36 36 -36 h${width - 72} q36 0 36 36 v${bar - 36} z" fill="${colors.wash}"/>`;
  const name = line(left + width / 2, top + bar / 2 + 2, app, { size: 28, anchor: 'middle' });
  const named = app === '' ? '' : head + name;
  return { svg: body + panel(glass, { radius: 36 }) + named, spots: new Map() };
}

function stack(rows: readonly Part[], glass: Box, gap: number): Drawn[] {
  let y = glass.y + bar + padding;
  return rows.map((row) => {
    const drawn = row.draw({ x: left + padding, y, width: width - 2 * padding, height: row.height });
    y += row.height + gap;
    return drawn;
  });
}

function footOf(glass: Box, height: number): Box {
  return { ...glass, y: glass.y + glass.height - height, height };
}
