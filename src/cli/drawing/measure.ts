/** Width of a character as a part of the type size: a little more than common sans-serif faces need. */
const CHARACTER = 0.58;

/** The same for the bold titles. */
const BOLD = 0.66;

/** About how wide a text is drawn, in pixels; there is no font to ask. */
export function widthOf(text: string, size: number): number {
  return text.length * size * CHARACTER;
}

/** The same for a title. */
export function titleWidth(text: string): number {
  return text.length * 15 * BOLD;
}

/** Cuts a text of the row size to a width, with an ellipsis. */
export function shorten(text: string, width: number): string {
  const most = Math.floor(width / (12 * CHARACTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Breaks a title into at most three lines of a width. */
export function wrap(title: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && titleWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]} …`];
}
