/** What a mask stands for; it is written in the text as `‹kind›`. */
export const MASKS = [
  'NIK',
  'KPJ',
  'nomor HP',
  'email',
  'rekening',
  'kode',
  'sandi',
  'nama ibu',
  'tanggal lahir',
  'rupiah',
  'angka',
] as const;
export type MaskKind = (typeof MASKS)[number];

/** A stretch of text (UTF-16 positions, end exclusive) that must not be kept. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: MaskKind;
}

/** Writes masks over spans. Where spans overlap, one mask covers them all; the one given first names it. */
export function paint(
  text: string,
  spans: readonly Span[],
): { readonly text: string; readonly masked: readonly MaskKind[] } {
  const order = spans.map((span, rank) => ({ ...span, rank })).sort((a, b) => a.start - b.start);
  const painted: string[] = [];
  const masked: MaskKind[] = [];
  let at = 0;
  for (let i = 0; i < order.length; ) {
    const first = order[i];
    if (first === undefined) break;
    let named = first;
    let { end } = first;
    for (i++; i < order.length; i++) {
      const next = order[i];
      if (next === undefined || next.start >= end) break;
      end = Math.max(end, next.end);
      if (next.rank < named.rank) named = next;
    }
    painted.push(text.slice(at, first.start), `‹${named.kind}›`);
    masked.push(named.kind);
    at = end;
  }
  return { text: painted.join('') + text.slice(at), masked };
}
