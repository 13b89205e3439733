import { colors } from './colors.ts';
import { line, sizeFor } from './text.ts';

/** What a box or row holds; dots, which stand for what nobody should see, are drawn large enough to count as such. */
export function held(x: number, y: number, text: string, room: number): string {
  const hidden = text.includes('•');
  const size = sizeFor(text || ' ', room, hidden ? 38 : 28);
  return line(x, y, text, { size, color: colors.quiet, bold: hidden });
}
