/** The candidate that takes the fewest edits to reach, `most` at the most: the answer to "did you mean". Empty without one. */
export function nearest(word: string, candidates: Iterable<string>, most = Number.POSITIVE_INFINITY): string {
  const wanted = word.toLowerCase().slice(0, 100);
  let best = '';
  let fewest = most + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase().slice(0, 100);
    if (Math.abs(other.length - wanted.length) >= fewest) continue;
    const edits = distance(wanted, other);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** How many single-character edits lie between two words (Levenshtein, one row at a time). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
