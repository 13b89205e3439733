/** Signs that make a Markdown parser look back; a paragraph with thousands of them costs seconds. */
const SIGNS = new Set('*_~[]<`');

/** A full page of choices and steps has about 150. */
const SIGNS_PER_PARAGRAPH = 400;

/** Lists and quotations inside each other on one line; a stretch needs two. */
const NESTED = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){9}/;

/** A long guide with sixty phrases in its front matter has about 200. */
const LINES = 2_000;

/** Indentation of the deepest line a page needs: a picture inside a stretch. */
const INDENTATION = 40;

/** The line (from 1) at which a text is too tangled to be parsed in reasonable time, or undefined. */
export function findTangle(text: string): number | undefined {
  let signs = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') signs = 0;
    for (const character of line) if (SIGNS.has(character)) signs += 1;
    const indentation = line.length - line.trimStart().length;
    if (signs > SIGNS_PER_PARAGRAPH || indentation > INDENTATION || number > LINES) return number;
    if (NESTED.test(line)) return number;
  }
  return undefined;
}
