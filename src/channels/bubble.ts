/** Characters of a printed line: narrow enough to read, and for a terminal beside an editor. */
const WIDTH = 64;

/** A message as a bubble of lines, with who says it above. */
export function bubble(who: string, text: string): string {
  const lines = text.split('\n').flatMap((line) => wrap(line, WIDTH - 2));
  return [`╭─ ${who}`, ...lines.map((line) => `│ ${line}`.trimEnd()), '╰─', ''].join('\n');
}

/** Breaks a line between words; a word longer than the line keeps its own. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' && lines.length === 0 ? word : `${current} ${word}`.trimStart();
    }
  }
  return [...lines, current];
}
