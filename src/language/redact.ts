import { TEXT_LENGTH } from '#model/limits.ts';
import { clean } from './characters.ts';
import { findBirths } from './masking/birth.ts';
import { findEmails } from './masking/email.ts';
import { findExpected } from './masking/expected.ts';
import { type Known, protectedTokens, readKnown } from './masking/known.ts';
import { findMixed } from './masking/mixed.ts';
import { findMothers } from './masking/mother.ts';
import { maskRuns } from './masking/numbers.ts';
import { findPasswords } from './masking/password.ts';
import { findRuns } from './masking/run.ts';
import { findAmounts } from './masking/rupiah.ts';
import { type MaskKind, paint, type Span } from './masking/span.ts';
import { findSpelt } from './masking/spelt.ts';
import { type Token, tokenize } from './masking/tokens.ts';

export type { MaskKind } from './masking/span.ts';

/** What is known about a text before it is read. */
export interface RedactContext {
  /** Official numbers, addresses and sites: they may stand. */
  readonly known: readonly string[];
  /** What the worker may be typing. */
  readonly expects?: 'password' | 'code' | undefined;
  /** Labels of the answers on offer: they stay readable whatever is expected. */
  readonly offered?: readonly string[];
  /** Staff wrote it: only what nobody may ask for or repeat is masked (NIK, KPJ, codes, passwords). */
  readonly staff?: boolean;
}

const OF_STAFF: ReadonlySet<MaskKind> = new Set(['NIK', 'KPJ', 'kode', 'sandi']);

/** A mask may bring together what stood apart; after this many rounds the text is taken as it is. */
const ROUNDS = 4;

/**
 * Masks what must not be stored: numbers, codes, passwords, addresses, the mother's name, birth dates, amounts. What
 * is not masked stays as it was typed, in NFKC and without invisible characters. Pure; linear in the length of the
 * text; never throws; redacting twice changes nothing. `masked` has one entry per mask that was written.
 */
export function redact(
  text: string,
  context: RedactContext,
): { readonly text: string; readonly masked: readonly MaskKind[] } {
  const known = readKnown(context.known);
  const masked: MaskKind[] = [];
  let readable = clean(text);
  for (let round = 0; round < ROUNDS; round++) {
    const found = find(readable, known, context);
    const painted = paint(readable, context.staff ? found.filter(({ kind }) => OF_STAFF.has(kind)) : found);
    if (painted.masked.length === 0) break;
    masked.push(...painted.masked);
    readable = painted.text;
  }
  return { text: readable, masked };
}

/** Cuts a redacted text to `length` UTF-16 units, never inside a mask or a surrogate pair. */
export function cap(text: string, length = TEXT_LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const open = cut.lastIndexOf('‹');
  const isOpen = open > cut.lastIndexOf('›') && length - open < LONGEST_MASK;
  return (isOpen ? cut.slice(0, open) : cut).replace(/[\uD800-\uDBFF]$/, '');
}

/** Characters of the longest mask, `‹tanggal lahir›`. */
const LONGEST_MASK = 15;

/** Spans in the order in which they may name a mask. */
function find(text: string, known: Known, context: RedactContext): Span[] {
  const { expects } = context;
  const tokens = tokenize(text);
  const official = protectedTokens(known, text, tokens);
  const open: readonly Token[] =
    official.size === 0
      ? tokens
      : tokens.map((token, i): Token => (official.has(i) ? { ...token, kind: 'mask' } : token));
  const runs = findRuns(open);
  return [
    ...findEmails(open),
    ...findPasswords(text, open),
    ...findAmounts(open, runs),
    ...findBirths(open, runs),
    ...maskRuns(text, open, runs, { known, expects }),
    ...findMothers(text, open),
    ...findSpelt(open),
    ...findMixed(text, open),
    ...(expects === undefined ? [] : findExpected(text, open, expects, () => context.offered ?? [])),
  ];
}
