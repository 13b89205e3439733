import { readWords } from '../table.ts';
import { isDull } from './dull.ts';
import type { Token } from './tokens.ts';
import { bareWord, isReadable, PHONES, PROVIDERS, type Readable } from './words.ts';

/** Signs that hold an address together. */
export const GLUE = /^[._+%-]$/;
/** Such signs in words. */
export const DOT_WORDS = new Set(['titik', 'dot', 'ttk', 'strip', 'underscore', 'garis']);
/** Says whose it is. */
const OWN = readWords('saya aku ku sy nya ne kulo');
/** Says only which one it is. */
const WHICH = readWords(
  'e jmo akun akunku gmail email yahoo ini itu iki iku yang yg lama baru adalah pakai pake',
);
/** Letters of an unknown word that is an address though the sentence goes on, and of one that ends it. */
const SHORTEST = 5;
const SHORTEST_LAST = 6;

/**
 * Where an address stands that is told behind the word e-mail (`at`), first and last position: "emailku budi71", a piece
 * of letters and digits; "emailku sulastri kok ditolak", unknown words directly behind it; or one that ends what is said.
 */
export function toldMailbox(
  tokens: readonly Token[],
  at: number,
  readable: Readable,
): [number, number] | undefined {
  const named = tokens[at]?.text ?? '';
  let isOwned = bareWord(named) !== named;
  let isNext = true;
  let words = 0;
  for (let i = at + 1; words < 5 && i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask') return undefined;
    const { text } = token;
    if ((PHONES.has(text) && text !== 'jmo') || /^[.!?;\n]$/.test(text)) return undefined;
    isOwned ||= /^[:=]$/.test(text);
    if (token.kind !== 'letters') continue;
    const end = pieceAfter(tokens, i);
    const isNamed =
      digitsIn(tokens, i, end) >= 2 ||
      tokens.slice(i, end).some((part) => /^[_+]$/.test(part.text) || DOT_WORDS.has(part.text));
    const isUnknown = text.length >= 3 && !PROVIDERS.has(text) && !isReadable(text, false);
    const isLast =
      /^$|[.!?;\n]/.test(tokens[end + 1]?.text ?? '') && text.length >= SHORTEST_LAST && words <= 1;
    if (isUnknown && (isNamed || (isOwned && isLast && !isDull(text)))) return [i, end];
    if (isUnknown && isOwned && isNext && isStrange(token, readable))
      return [i, onward(tokens, end, readable)];
    isOwned ||= OWN.has(text);
    isNext &&= OWN.has(text) || WHICH.has(text);
    words++;
    i = end;
  }
  return undefined;
}

/** Whether a word, even as a slip, is none that people here use, and long enough for an address. */
function isStrange({ text }: Token, readable: Readable): boolean {
  return text.length >= SHORTEST && !isDull(text) && !readable(text);
}

/** On over the strange words that follow ("sulastri wahyuni"). */
function onward(tokens: readonly Token[], from: number, readable: Readable): number {
  let end = from;
  for (;;) {
    const next = tokens[end + 2];
    if (tokens[end + 1]?.kind !== 'space' || next?.kind !== 'letters' || !isStrange(next, readable))
      return end;
    end = pieceAfter(tokens, end + 2);
  }
}

/** Digits between two positions: one alone doubles a word ("ujung2nya"). */
function digitsIn(tokens: readonly Token[], from: number, to: number): number {
  return tokens
    .slice(from, to + 1)
    .reduce((sum, { kind, text }) => sum + (kind === 'digits' ? text.length : 0), 0);
}

/** The last position of a piece of letters and digits that signs or "titik" hold together ("s.wahyuni_71"). */
function pieceAfter(tokens: readonly Token[], from: number): number {
  let end = from;
  for (;;) {
    const next = tokens[end + 1];
    if (isPart(next)) end++;
    else if (GLUE.test(next?.text ?? '') && isPart(tokens[end + 2])) end += 2;
    else if (next?.kind === 'space' && DOT_WORDS.has(tokens[end + 2]?.text ?? '') && isPart(tokens[end + 4]))
      end += 4;
    else return end;
  }
}

/** Whether a token is letters or digits, what addresses are made of. */
export function isPart(token: Token | undefined): boolean {
  return token?.kind === 'letters' || token?.kind === 'digits';
}
