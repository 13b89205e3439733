import { SPELLINGS, WORDS } from '../lexicon.ts';
import { readWords } from '../table.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { bareWord, isReadable } from './words.ts';

/** May stand between "sandi" and the sandi. */
const BETWEEN =
  readWords(`saya aku ku sy nya ne e jmo akun akunku email gmail hp wa baru lama yang yg itu ini tu nih iki
  iku kulo punya sekarang saiki sing tadi kata login bpjs untuk buat nggo gawe ya yaa pak bu mas mbak kak min`);
/** Says whose it is. */
const OWN = readWords('saya aku ku sy nya ne e akunku kulo punya baru');
/** Says that what follows is it, whatever it looks like. */
const IS = readWords(
  'adalah adlh yaitu yakni ialah jadi pakai pake pakek nganggo isinya tulisannya bunyinya ganti diganti',
);
const IS_SIGN = /^[:=>→]$/;
const QUOTE = /^["'“”‘’«»()[\]*_`-]$/;
/** Pieces between the word and the secret beyond which they have nothing to do with each other. */
const REACH = 16;
/** Pieces of a secret written with spaces. */
const PIECES = 4;

/** Passwords and PINs told in so many words: "sandi saya Budi#71", "password: mawarputih", "pin 12 34". */
export function findPasswords(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'letters' || !isPasswordWord(token.text)) continue;
    const before = toldBefore(text, tokens, i);
    if (before !== undefined) spans.push(before);
    const span = toldAfter(text, tokens, i + 1, bareWord(token.text) !== token.text);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

/** Whether a word names a password or PIN in any spelling. */
export function isPasswordWord(word: string): boolean {
  const bare = bareWord(word);
  return [word, bare].some(
    (form) => form === 'pin' || form === 'password' || SPELLINGS.get(form) === 'password',
  );
}

/** How plainly a secret is announced: "sandi: X", "sandi saya X", or only "sandi X". */
type Announced = 'told' | 'owned' | 'named';

function toldAfter(text: string, tokens: readonly Token[], from: number, isOwned: boolean): Span | undefined {
  let announced: Announced = isOwned ? 'owned' : 'named';
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask') return undefined;
    if (token.kind === 'space' || QUOTE.test(token.text)) continue;
    if (IS_SIGN.test(token.text) || IS.has(token.text)) announced = 'told';
    else if (!BETWEEN.has(token.text) || isMixed(tokens, i)) {
      if (token.kind === 'other' && /^[.,;!?]$/.test(token.text)) return undefined;
      return secret(text, tokens, i, announced);
    } else if (OWN.has(token.text) && announced === 'named') announced = 'owned';
  }
  return undefined;
}

const LINKS = readWords('itu ini adalah iku iki yaitu');

/** "Budi71 itu sandi saya". */
function toldBefore(text: string, tokens: readonly Token[], at: number): Span | undefined {
  let i = at - 1;
  let isLinked = false;
  while (
    i >= 0 &&
    (tokens[i]?.kind === 'space' || tokens[i]?.text === 'kata' || LINKS.has(tokens[i]?.text ?? ''))
  ) {
    isLinked ||= LINKS.has(tokens[i]?.text ?? '');
    i--;
  }
  if (!isLinked) return undefined;
  const end = i + 1;
  while (i >= 0 && tokens[i]?.kind !== 'space' && tokens[i]?.kind !== 'mask' && end - i <= REACH) i--;
  const start = i + 1;
  const chunk = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  const isSecret =
    /\p{L}/u.test(chunk) && /\p{Nd}/u.test(chunk) && !isDoubled(chunk) && !/^\d{1,3}x$/i.test(chunk);
  return start < end && isSecret ? span(tokens, start, end) : undefined;
}

function secret(
  text: string,
  tokens: readonly Token[],
  from: number,
  announced: Announced,
): Span | undefined {
  let end = from;
  for (let piece = 0; piece < PIECES; piece++) {
    let start = end;
    if (piece > 0 && tokens[start]?.kind === 'space') start++;
    let stop = start;
    while (stop < tokens.length && tokens[stop]?.kind !== 'space' && tokens[stop]?.kind !== 'mask') stop++;
    const chunk = text.slice(tokens[start]?.start ?? 0, tokens[stop - 1]?.end ?? 0);
    const next = tokens[stop];
    const isLast = next === undefined || next.text.includes('\n') || stop + 1 === tokens.length;
    if (start >= stop || !looksSecret(chunk, announced, isLast)) break;
    end = stop;
  }
  return end > from ? span(tokens, from, end) : undefined;
}

function looksSecret(chunk: string, announced: Announced, isLast: boolean): boolean {
  const core = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (core === '' || isDoubled(core)) return false;
  const isTold = announced === 'told';
  if (/\p{N}/u.test(core)) return !/^\p{N}{1,2}(?:x|kali|hari|jam|bln|bulan)?$/iu.test(core) || isTold;
  if (/\p{L}[#@$&*_+=^~|\\<>{}]\p{L}/u.test(core)) return true;
  const words = core.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => !isReadable(word, true))) return announced !== 'named' || isLast;
  return isTold && words.length === 1 && !isOrdinary(core);
}

/** "salah2" doubles a word; it is no secret. */
function isDoubled(chunk: string): boolean {
  const base = /^(\p{L}{3,})2\p{P}*$/u.exec(chunk)?.[1];
  return base !== undefined && isReadable(base.toLowerCase(), true);
}

/** Words of the tables are about JMO or about how it goes; a merely common word may well be somebody's password. */
function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase();
  return SPELLINGS.has(lower) || WORDS.has(lower);
}

/** Whether letters and digits are written as one here ("saya71"). */
function isMixed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'letters' && tokens[at + 1]?.kind === 'digits';
}

function span(tokens: readonly Token[], start: number, end: number): Span {
  return { kind: 'sandi', start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
