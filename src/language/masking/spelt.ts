import { readWords } from '../table.ts';
import { isPasswordWord } from './password-word.ts';
import type { MaskKind, Span } from './span.ts';
import { type Token, wordsBefore } from './tokens.ts';
import { bareWord } from './words.ts';

/** Single characters in a row from which something is being spelt. */
const PIECES = 4;
const REACH = 6;
const CODE = readWords('kode otp code');
const MOTHER = readWords('ibu ibuku ibunya kandung kandungku');
const EMAIL = readWords('email imel emel gmail');

/** What is spelt one character at a time after a word that says it is secret: "sandi: k u c i n g 1 2 3". */
export function findSpelt(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    const row = readRow(tokens, i);
    const kind = row.pieces >= PIECES ? kindOf(wordsBefore(tokens, i, REACH)) : undefined;
    if (kind !== undefined) {
      spans.push({ kind, start: tokens[i]?.start ?? 0, end: tokens[row.end - 1]?.end ?? 0 });
    }
    i = Math.max(i + 1, row.end);
  }
  return spans;
}

/** Single letters and digits with one white space or sign between them. `end` is exclusive. */
function readRow(tokens: readonly Token[], from: number): { pieces: number; end: number } {
  let pieces = 0;
  let end = from;
  for (let i = from; isSingle(tokens[i]); i += 2) {
    pieces++;
    end = i + 1;
    const between = tokens[i + 1]?.kind;
    if (between !== 'space' && between !== 'other') break;
  }
  return { pieces, end };
}

function isSingle(token: Token | undefined): boolean {
  return (token?.kind === 'letters' || token?.kind === 'digits') && token.text.length === 1;
}

function kindOf(before: readonly string[]): MaskKind | undefined {
  for (const word of before.map(bareWord)) {
    if (isPasswordWord(word)) return 'sandi';
    if (CODE.has(word)) return 'kode';
    if (MOTHER.has(word)) return 'nama ibu';
    if (EMAIL.has(word)) return 'email';
  }
  return undefined;
}
