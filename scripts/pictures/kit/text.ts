import { colors } from './colors.ts';
import { widthOf } from './font.ts';

interface Style {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One line of text; `y` is the middle of the line, since rows are centred. */
export function line(x: number, y: number, text: string, style: Style): string {
  const { size, color = colors.ink, bold = true, anchor = 'start' } = style;
  const safe = text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
  const weight = bold ? 700 : 400;
  // 0.36 of the size is half the height of Noto Sans' capitals (714/1000 em).
  return `<text x="${x}" y="${y + size * 0.36}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${color}">${safe}</text>`;
}

/** Breaks text into lines no wider than `width`; a word that does not fit alone is an error. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (widthOf(word, size) > width) {
      throw new Error(
        `"${word}" is wider than its place in the picture: give it more room or a smaller size.`,
      );
    }
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A block of wrapped text, centred around `y`; lines stand 1.25 sizes apart. */
export function paragraph(x: number, y: number, lines: readonly string[], style: Style): string {
  const step = style.size * 1.25;
  const first = y - ((lines.length - 1) * step) / 2;
  return lines.map((text, n) => line(x, first + n * step, text, style)).join('');
}

/** The size, at most `size`, at which a text fits on one line of the given width. */
export function sizeFor(text: string, width: number, size: number): number {
  const fitting = Math.floor(Math.min(size, (size * width) / widthOf(text, size)));
  if (fitting < 22) throw new Error(`"${text}" would be too small to read: give it more room.`);
  return fitting;
}
