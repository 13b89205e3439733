/**
 * Whether a word is another with one slip of a thumb or a camera: a letter too many, too few, wrong or changed with its
 * neighbour; two of them from eight letters on. Fuse.js counts a changed pair as two.
 */
export function isSlip(typed: string, meant: string): boolean {
  const allowed = meant.length >= 8 ? 2 : 1;
  if (meant.length < 4 || Math.abs(typed.length - meant.length) > allowed) return false;
  return slips(typed, meant, allowed) <= allowed;
}

/** How many slips lie between two words, given up beyond `most`. */
function slips(a: string, b: string, most: number): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA === '' || restB === '') return restA.length + restB.length;
  if (most === 0) return 1;
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0];
  const ways = [
    slips(restA.slice(1), restB.slice(1), most - 1),
    slips(restA.slice(1), restB, most - 1),
    slips(restA, restB.slice(1), most - 1),
    ...(isSwap ? [slips(restA.slice(2), restB.slice(2), most - 1)] : []),
  ];
  return 1 + Math.min(...ways);
}
