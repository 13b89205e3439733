import { fold, plainDigits } from '../characters.ts';
import { MASKS } from './span.ts';

/** A piece of a cleaned text: a row of letters, a row of digits, white space, a mask, or one other character. */
export interface Token {
  readonly kind: 'letters' | 'digits' | 'space' | 'mask' | 'other';
  /** UTF-16 positions in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Letters in lower case without accents, digits as 0–9, anything else as it stands. */
  readonly text: string;
}

const PIECE = new RegExp(
  `(?<mask>‹(?:${MASKS.join('|')})›)|(?<letters>\\p{L}[\\p{L}\\p{M}]*)|(?<digits>(?:\\p{Nd}\\p{M}*)+)|(?<space>\\s+)|(?<other>[^])`,
  'gu',
);

/** Cuts a cleaned text into tokens, one after the other, without a gap. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: piece, groups = {} } of text.matchAll(PIECE)) {
    const end = index + piece.length;
    if (groups['letters']) tokens.push({ kind: 'letters', start: index, end, text: fold(piece) });
    else if (groups['digits']) {
      tokens.push({ kind: 'digits', start: index, end, text: plainDigits(piece).replace(/\D/g, '') });
    } else if (groups['space']) tokens.push({ kind: 'space', start: index, end, text: piece });
    else tokens.push({ kind: groups['mask'] ? 'mask' : 'other', start: index, end, text: piece });
  }
  return tokens;
}

/** Words (letters) before a token, nearest first, at most `reach`; a mask, or `stop`, ends the row. */
export function wordsBefore(
  tokens: readonly Token[],
  at: number,
  reach: number,
  stop: (token: Token) => boolean = () => false,
): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - reach * 4 && words.length < reach; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask' || stop(token)) break;
    if (token.kind === 'letters') words.push(token.text);
  }
  return words;
}

/** The first word at or after a token, when nothing but space or marks stand between. */
export function wordAfter(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i];
    if (token?.kind === 'letters') return token.text;
    if (token?.kind !== 'space' && token?.kind !== 'other') return undefined;
  }
  return undefined;
}
