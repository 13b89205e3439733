/** Where a text may be cut, best first: after a paragraph, a line, a sentence, a word. */
const SEAMS = [/\n\n+/g, /\n/g, /(?<=[.!?…])\s+/g, /\s+/g];
const WORD = /\s+/g;

/** The last seam of one kind that leaves at most `limit` characters before it, as [end of head, start of tail]. */
function lastSeam(text: string, seam: RegExp, limit: number): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  for (const match of text.slice(0, limit + 1).matchAll(seam)) {
    if (match.index > 0 && match.index <= limit) found = [match.index, match.index + match[0].length];
  }
  return found;
}

/** The largest position up to `limit` that does not lie inside a surrogate pair. */
function safeEnd(text: string, limit: number): number {
  const before = text.charCodeAt(limit - 1);
  const after = text.charCodeAt(limit);
  const inside = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return inside && limit > 1 ? limit - 1 : limit;
}

/**
 * Cuts `text` into pieces of at most `limit` UTF-16 units, at the end of a paragraph where one ends in the second
 * half of the piece, else of a line, a sentence, a word; never inside a surrogate pair. Only white space at a
 * seam is lost. An empty text has no pieces.
 */
export function cut(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const [end, next] = seamOf(rest, limit);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(next).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

function seamOf(text: string, limit: number): readonly [number, number] {
  for (const kind of SEAMS) {
    const seam = lastSeam(text, kind, limit);
    if (seam !== undefined && seam[0] >= limit / 2) return seam;
  }
  const end = safeEnd(text, limit);
  return lastSeam(text, WORD, limit) ?? [end, end];
}

/** Shortens a label to `limit` UTF-16 units, saying so with an ellipsis. */
export function clip(label: string, limit: number): string {
  return label.length <= limit ? label : `${label.slice(0, safeEnd(label, limit - 1))}…`;
}
