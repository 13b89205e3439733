import { colors } from './colors.ts';
import { type Box, type Drawn, type Part, together } from './part.ts';
import { panel } from './shape.ts';
import { line } from './text.ts';

const keyHeight = 58;
const gap = 7;

interface Key {
  readonly text: string;
  readonly spot?: string;
  /** How many letter keys wide. */
  readonly wide?: number;
}

const rows: readonly (readonly Key[])[] = [
  letters('qwertyuiop'),
  letters('asdfghjkl'),
  [{ text: '⇧', spot: 'shift', wide: 1.5 }, ...letters('zxcvbnm'), { text: '⌫', spot: 'erase', wide: 1.5 }],
  [
    { text: '?123', spot: 'signs', wide: 2 },
    { text: '', spot: 'space', wide: 6 },
    { text: '.', wide: 2 },
  ],
];

function letters(text: string): Key[] {
  return [...text].map((key) => ({ text: key }));
}

/** A phone's keyboard; its spots are `shift`, `erase`, `signs` and `space`. */
export function keyboard(): Part {
  return {
    height: rows.length * (keyHeight + gap) - gap,
    draw: (box) => together(rows.map((row, n) => drawRow(row, { ...box, y: box.y + n * (keyHeight + gap) }))),
  };
}

function drawRow(row: readonly Key[], box: Box): Drawn {
  const unit = (box.width - 9 * gap) / 10;
  const widths = row.map((key) => (key.wide ?? 1) * unit);
  const total = widths.reduce((sum, width) => sum + width + gap, -gap);
  let x = box.x + (box.width - total) / 2;
  const keys = row.map((key, n) => {
    const at = { x, y: box.y, width: widths[n] ?? unit, height: keyHeight };
    x += at.width + gap;
    return drawKey(key, at);
  });
  return together(keys);
}

function drawKey(key: Key, at: Box): Drawn {
  const fill = key.spot === undefined ? colors.paper : colors.wash;
  const x = at.x + at.width / 2;
  const y = at.y + at.height / 2;
  const face =
    key.spot === 'shift' || key.spot === 'erase'
      ? symbols[key.spot](x, y)
      : line(x, y, key.text, { size: 28, anchor: 'middle' });
  return {
    svg: panel(at, { fill, stroke: colors.line, strokeWidth: 2, radius: 9 }) + face,
    spots: key.spot === undefined ? new Map() : new Map([[key.spot, at]]),
  };
}

const symbols = {
  shift: (x: number, y: number) =>
    `<path d="M${x} ${y - 17} l18 18 h-10 v14 h-16 v-14 h-10 z" fill="none" stroke="${colors.ink}" stroke-width="4" stroke-linejoin="round"/>`,
  erase: (x: number, y: number) =>
    `<path d="M${x - 22} ${y} l13 -15 h30 v30 h-30 z M${x - 4} ${y - 6} l12 12 m0 -12 l-12 12" fill="none" stroke="${colors.ink}" stroke-width="4" stroke-linejoin="round"/>`,
};
