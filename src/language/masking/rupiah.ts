import { readWords } from '../table.ts';
import type { Run } from './run.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

const CURRENCY = readWords('rp idr rupiah');
const AMOUNT = readWords(
  'juta jt jutaan jta ribu rb ribuan rebu rupiah perak milyar miliar m jeti yuto yuta ewu',
);
/** Amounts that are one word. */
const WHOLE = readWords('sejuta seribu seratusribu sakyuto sakyuta');

/** Amounts of money: "Rp 12.345.678", "12 juta", "500rb", "dua belas juta". "Rp 0" tells what JMO shows and stays. */
export function findAmounts(tokens: readonly Token[], runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    const isZero = run.parts.every(({ digits }) => /^0+$/.test(digits));
    if (isZero) continue;
    const before = near(tokens, run.start - 1, -1);
    const after = near(tokens, run.end, 1);
    const hasCurrency = before !== undefined && CURRENCY.has(tokens[before]?.text ?? '');
    const hasUnit = after !== undefined && AMOUNT.has(tokens[after]?.text ?? '');
    if (!hasCurrency && !hasUnit) continue;
    spans.push(span(tokens, hasCurrency ? before : run.start, hasUnit ? after : run.end - 1));
  }
  for (let i = 0; i < tokens.length; i++) {
    if (WHOLE.has(tokens[i]?.text ?? '')) spans.push(span(tokens, i, i));
  }
  return spans;
}

/** The token beside a run, across one space or full stop ("Rp. 5.000", "5 juta"). */
function near(tokens: readonly Token[], at: number, step: 1 | -1): number | undefined {
  let i = at;
  for (let skipped = 0; skipped < 2 && /^(?:\s+|[.,])$/.test(tokens[i]?.text ?? ''); skipped++) i += step;
  return tokens[i]?.kind === 'letters' ? i : undefined;
}

function span(tokens: readonly Token[], first: number, last: number): Span {
  return { kind: 'rupiah', start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
