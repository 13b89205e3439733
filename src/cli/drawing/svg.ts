import type { Node } from '#model/content.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { chooseArrows } from './arrows.ts';
import { rowMiddle, SIZES, toBox } from './box.ts';
import { type Drawing, type Placed, place } from './layout.ts';

const COLOURS = {
  question: { fill: '#f2f6fe', line: '#2f62b8', word: 'Pertanyaan' },
  guide: { fill: '#edf8f1', line: '#23754a', word: 'Panduan' },
  ending: { fill: '#fff6e6', line: '#a86b0c', word: 'Akhir' },
} as const satisfies Record<Node['kind'], { fill: string; line: string; word: string }>;

const LEGEND = 44;

/** The graph as a drawing: boxes hold their choices, and an arrow starts at the choice that leads on. */
export function toSvg(shown: Neighbourhood, home: string): string {
  const isArrow = chooseArrows(shown, home);
  const drawing = place(shown.nodes.map((node) => toBox(node, shown, isArrow)));
  const boxes = [...drawing.boxes.values()];
  const width = Math.max(drawing.width, 420);
  const height = drawing.height + LEGEND;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="'Noto Sans', 'Open Sans', 'DejaVu Sans', sans-serif" fill="#14213d">`,
    '<style>.t{font-size:15px;font-weight:700}.n{font-size:11px;fill:#56617a}.r{font-size:13px}</style>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...boxes.flatMap((box) => arrows(box, drawing)),
    ...boxes.map(paint),
    legend(height - LEGEND / 2),
    '</svg>\n',
  ].join('\n');
}

function paint(box: Placed): string {
  const { fill, line } = COLOURS[box.node.kind];
  const { x, y, width, height } = box;
  const left = x + SIZES.pad;
  const dashed = box.quiet || box.node.draft ? ' stroke-dasharray="5 4"' : '';
  const radius = box.node.kind === 'ending' ? 22 : 10;
  const head = y + SIZES.pad;
  const title = box.title.map((text, index) => words('t', left, head + 15 + index * SIZES.title, text));
  const note = words('n', left, head + box.title.length * SIZES.title + 12, box.note);
  const rows = box.rows.flatMap((row, index) => {
    const middle = y + rowMiddle(box, index);
    return [
      `<path d="M${x + 1} ${middle - SIZES.row / 2}H${x + width - 1}" stroke="${line}" stroke-opacity=".25"/>`,
      words('r', left, middle + 4.5, row.label),
      row.goes ? words('n', x + width - SIZES.pad, middle + 4, row.goes, 'end') : '',
    ];
  });
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${line}" stroke-width="1.5"${dashed}/>`;
  return [frame, ...title, note, ...rows].join('\n');
}

function arrows(box: Placed, { boxes }: Drawing): string[] {
  const { line } = COLOURS[box.node.kind];
  return box.rows.flatMap((row, index) => {
    const target = row.goes === undefined ? boxes.get(row.to) : undefined;
    if (!target) return [];
    const [x, y] = [box.x + box.width, box.y + rowMiddle(box, index)];
    const [u, v] = [target.x, target.y + Math.min(target.height / 2, 40)];
    const bend = Math.max((u - x) / 2, 30);
    const path = `M${x} ${y}C${x + bend} ${y} ${u - bend} ${v} ${u - 7} ${v}`;
    return [
      `<path d="${path}" fill="none" stroke="${line}" stroke-width="1.6" stroke-opacity=".7"/>`,
      `<path d="M${u} ${v}l-9 -4.5v9z" fill="${line}"/>`,
      `<circle cx="${x}" cy="${y}" r="3" fill="${line}"/>`,
    ];
  });
}

function legend(y: number): string {
  return Object.values(COLOURS)
    .map(({ fill, line, word }, index) => {
      const x = 24 + index * 120;
      const square = `<rect x="${x}" y="${y - 8}" width="16" height="16" rx="4" fill="${fill}" stroke="${line}"/>`;
      return square + words('r', x + 24, y + 4.5, word);
    })
    .join('\n');
}

function words(style: 't' | 'n' | 'r', x: number, y: number, text: string, anchor = 'start'): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text class="${style}" x="${x}" y="${y}" text-anchor="${anchor}">${safe}</text>`;
}
