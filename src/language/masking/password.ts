import { isPlainWord } from '../lexicon.ts';
import { readWords } from '../table.ts';
import { isDull } from './dull.ts';
import { isPasswordAt } from './password-word.ts';
import type { Span } from './span.ts';
import { type Token, wordsBefore } from './tokens.ts';
import { bareWord, type Readable, readerOf } from './words.ts';

/** May stand between "sandi" and the sandi. */
const BETWEEN =
  readWords(`saya aku ku sy nya ne e jmo akun akunku email gmail hp wa baru lama yang yg itu ini tu nih iki
  iku kulo punya tak anyar lawas is sekarang saiki sing tadi kata login bpjs untuk buat nggo gawe ya yaa pak bu mas mbak kak min`);
/** What else has a password: "pin shopee salah" tells none. */
const ELSEWHERE = readWords('facebook fb instagram ig shopee gopay ovo brimo mbanking tiktok youtube laptop');
/** Says whose it is. */
const OWN = readWords('saya aku ku sy nya ne e akunku kulo punya baru is');
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
  const readable = readerOf();
  let isAbout = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'letters' || !isPasswordAt(tokens, i)) continue;
    isAbout = true;
    const before = toldBefore(text, tokens, i, readable);
    if (before !== undefined) spans.push(before);
    const isOwned =
      bareWord(token.text) !== token.text || wordsBefore(tokens, i, 2).some((word) => TYPED.has(word));
    const span = toldAfter(text, tokens, i + 1, isOwned, readable);
    if (span !== undefined) spans.push(span);
  }
  return isAbout && spans.length === 0 ? changedInto(text, tokens, readable) : spans;
}

/** "saya ganti jadi mawarputih sandinya": what it was changed into, in a message about a password. */
function changedInto(text: string, tokens: readonly Token[], readable: Readable): Span[] {
  return tokens.flatMap((token, i) => {
    const isChange =
      INTO.has(token.text) && wordsBefore(tokens, i, 3, isStop).some((word) => CHANGE.has(word));
    const told = isChange ? secret(text, tokens, i + 2, 'owned', readable) : undefined;
    return told === undefined ? [] : [told];
  });
}

function isStop({ text }: Token): boolean {
  return /^[.!?;]$/.test(text);
}

const INTO = readWords('jadi menjadi dadi');
const CHANGE = readWords('ganti diganti tak gantien ubah diubah');

/** What one does with a password: what follows is it. */
const TYPED = readWords('pake pakai pakek nganggo masukin masukkan masukkin ketik ngetik isi tulis');

/** How plainly a secret is announced: "sandi: X", "sandi saya X", or only "sandi X". */
type Announced = 'told' | 'owned' | 'named';

function toldAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  isOwned: boolean,
  readable: Readable,
): Span | undefined {
  let announced: Announced = isOwned ? 'owned' : 'named';
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask') return undefined;
    const quoted = OPEN_QUOTE.test(token.text) ? inQuotes(text, tokens, i, readable) : undefined;
    if (quoted !== undefined) return quoted;
    if (token.kind === 'space' || QUOTE.test(token.text)) continue;
    if (IS_SIGN.test(token.text) || IS.has(token.text)) announced = 'told';
    else if (announced === 'named' && ELSEWHERE.has(token.text) && !isMixed(tokens, i)) continue;
    else if (!(BETWEEN.has(token.text) || BETWEEN.has(bareWord(token.text))) || isMixed(tokens, i)) {
      if (token.kind === 'other' && /^[.,;!?]$/.test(token.text)) return undefined;
      return secret(text, tokens, i, announced, readable);
    } else if (announced === 'named' && (OWN.has(token.text) || bareWord(token.text) !== token.text))
      announced = 'owned';
  }
  return undefined;
}

const OPEN_QUOTE = /^["“'‘«]$/;
/** Words of a passphrase; what is longer quotes what JMO says. */
const PHRASE = 3;

/** 'sandi "kucing hitam"': all that stands in the quotes, where a word of it is not one people use about JMO. */
function inQuotes(
  text: string,
  tokens: readonly Token[],
  open: number,
  readable: Readable,
): Span | undefined {
  for (let end = open + 1; end < Math.min(tokens.length, open + REACH); end++) {
    if (!/^["”'’»]$/.test(tokens[end]?.text ?? '')) continue;
    const words = text.slice(tokens[open]?.end, tokens[end]?.start).match(/[\p{L}\p{M}]+/gu) ?? [];
    const isSecret = words.length <= PHRASE && words.some((word) => !readable(word.toLowerCase()));
    return isSecret ? span(tokens, open + 1, end) : undefined;
  }
  return undefined;
}

const LINKS = readWords('itu ini adalah iku iki yaitu');

/** "Budi71 itu sandi saya". */
function toldBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  readable: Readable,
): Span | undefined {
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
  const letters = chunk.toLowerCase();
  if (start < end && /^\p{L}{5,}$/u.test(letters) && !readable(letters)) return span(tokens, start, end);
  const isSecret =
    /\p{L}/u.test(chunk) &&
    /\p{Nd}/u.test(chunk) &&
    !isDoubled(chunk, readable) &&
    !/^\d{1,3}x$/i.test(chunk);
  return start < end && isSecret ? span(tokens, start, end) : undefined;
}

function secret(
  text: string,
  tokens: readonly Token[],
  from: number,
  announced: Announced,
  readable: Readable,
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
    if (start >= stop || !looksSecret(chunk, announced, isLast, readable)) break;
    end = stop;
  }
  return end > from ? span(tokens, from, end) : undefined;
}

function looksSecret(chunk: string, announced: Announced, isLast: boolean, readable: Readable): boolean {
  const core = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (core === '' || isDoubled(core, readable)) return false;
  const isTold = announced === 'told';
  if (/\p{N}/u.test(core)) return !/^\p{N}{1,2}(?:x|kali|hari|jam|bln|bulan)?$/iu.test(core) || isTold;
  if (/\p{L}[#@$&*_+=^~|\\<>{}]\p{L}/u.test(core)) return true;
  const words = core.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const unknown = words.filter((word) => !readable(word));
  if (unknown.length > 0) {
    return announced !== 'named' || isLast || (core.length >= SHORTEST && !unknown.every(isDull));
  }
  return isTold && words.length === 1 && !isPlainWord(core.toLowerCase());
}

/** Letters of an unknown word that is a secret though the sentence goes on; what is shorter is chat's way to write ("kdg"). */
const SHORTEST = 4;

/** "salah2" doubles a word and "salah3x" counts; neither is a secret. */
function isDoubled(chunk: string, readable: Readable): boolean {
  const base = /^(\p{L}{3,})(?:2|\d{1,2}x)\p{P}*$/u.exec(chunk)?.[1];
  return base !== undefined && readable(base.toLowerCase());
}

/** Whether letters and digits are written as one here ("saya71"). */
function isMixed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'letters' && tokens[at + 1]?.kind === 'digits';
}

function span(tokens: readonly Token[], start: number, end: number): Span {
  return { kind: 'sandi', start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
