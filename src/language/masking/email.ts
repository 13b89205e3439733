import { WORDS } from '../lexicon.ts';
import { readWords } from '../table.ts';
import { DOT_WORDS, GLUE, isPart, toldMailbox } from './mailbox.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { bareWord, DIGIT_WORDS, isReadable, meaning, PHONES, PROVIDERS, readerOf } from './words.ts';

/** Addresses longer than this many pieces are pastes; what is left of them falls to the other rules. */
const REACH = 40;
const EMAIL = readWords('email imel emel gimel surel mail');
const BRACKET = /^[[\](){}<>]$/;
const AT_WORDS = new Set(['at', 'et', 'ad', 'add', 'keong']);

/** E-mail addresses: written properly, with spaces, spelt letter by letter, with "at" and "titik", or without the "@". */
export function findEmails(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const readable = readerOf();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const isAt = token.text === '@' || (token.kind === 'letters' && AT_WORDS.has(token.text));
    const span = isAt
      ? around(tokens, i)
      : PROVIDERS.has(token.text)
        ? (unsigned(tokens, i) ?? mixedBefore(tokens, i) ?? toldMailbox(tokens, i, readable))
        : (glued(tokens, i) ?? (isNamed(token.text) ? toldMailbox(tokens, i, readable) : undefined));
    if (span === undefined) continue;
    spans.push({ kind: 'email', start: tokens[span[0]]?.start ?? 0, end: tokens[span[1]]?.end ?? 0 });
    i = Math.max(i, span[1]);
  }
  return spans;
}

/** Whether a word says e-mail, or a service that belongs to somebody ("gmailku"). */
function isNamed(word: string): boolean {
  const bare = bareWord(word);
  return EMAIL.has(bare) || PROVIDERS.has(bare);
}

/** An address around its "@": the row before it and the domain after it. */
function around(tokens: readonly Token[], at: number): [number, number] | undefined {
  const sign = tokens[at]?.text === '@';
  const isTight = sign && isPart(tokens[at - 1]) && isPart(tokens[at + 1]);
  const end = domainAfter(tokens, skipSpace(tokens, at + 1, 1));
  const isSure = !sign && end?.isDomain === true;
  const before = skipSpace(tokens, at - 1, -1);
  const start = (isSure ? saidBefore(tokens, before) : undefined) ?? rowBefore(tokens, before, sign);
  if (start === undefined || end === undefined) return undefined;
  return isTight || end.isDomain ? [start, end.last] : undefined;
}

/** Back from "at" over what was said of the address: to behind the word e-mail, else over digits and unknown words. */
function saidBefore(tokens: readonly Token[], from: number): number | undefined {
  let start: number | undefined;
  for (let i = from; i >= 0 && from - i < REACH / 2; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask' || /^[!?;\n]$/.test(token.text)) break;
    if (!isPart(token)) continue;
    if (EMAIL.has(bareWord(token.text))) break;
    const isSaid =
      token.kind === 'digits' ||
      DIGIT_WORDS.has(token.text) ||
      !isReadable(token.text, false) ||
      AT_WORDS.has(token.text);
    if (isSaid || DOT_WORDS.has(token.text) || token.text.length === 1) start = i;
    else break;
  }
  return start;
}

/** "budi71 gmail": a piece of letters and digits right before a bare service. */
function mixedBefore(tokens: readonly Token[], at: number): [number, number] | undefined {
  const digits = tokens[at - 2];
  const letters = tokens[at - 3];
  if (tokens[at - 1]?.kind !== 'space' || digits?.kind !== 'digits' || letters?.kind !== 'letters')
    return undefined;
  if (letters.text.length < 3 || PHONES.has(letters.text) || isReadable(letters.text, false))
    return undefined;
  return [rowBefore(tokens, at - 2, true) ?? at - 3, at];
}

/** "budi71 gmail.com", "budi gmail titik com": the sign was left out. */
function unsigned(tokens: readonly Token[], at: number): [number, number] | undefined {
  const end = domainAfter(tokens, at);
  if (end === undefined || end.last === at) return undefined;
  const isSigned = /^[#*&]$/.test(tokens[at - 1]?.text ?? '');
  const before = isSigned ? at - 2 : skipSpace(tokens, at - 1, -1);
  const token = tokens[before];
  if (token === undefined || !isPart(token)) return undefined;
  const isGlued = isSigned || before === at - 1;
  if (!isGlued && token.kind === 'letters' && isReadable(token.text, true)) return undefined;
  const start = rowBefore(tokens, before, true);
  return start === undefined ? undefined : [start, end.last];
}

/** "budigmail.com": the sign was left out and nothing put in its place. */
function glued(tokens: readonly Token[], at: number): [number, number] | undefined {
  const token = tokens[at];
  if (token?.kind !== 'letters' || !/.(?:gmail|yahoo|ymail|hotmail|outlook|icloud)$/.test(token.text))
    return undefined;
  const end = domainAfter(tokens, at);
  return end === undefined || end.last === at ? undefined : [rowBefore(tokens, at, true) ?? at, end.last];
}

/** Back to where a row of letters, digits and joining signs begins; letters spelt with spaces belong to it. */
function rowBefore(tokens: readonly Token[], from: number, sign: boolean): number | undefined {
  if (!isPart(tokens[from])) return undefined;
  const first = tokens[from];
  if (!sign && first?.kind === 'letters' && WORDS.has(meaning(first.text))) return undefined;
  let start = from;
  while (start > 0 && from - start < REACH) {
    const before = tokens[start - 1];
    if (isPart(before) || GLUE.test(before?.text ?? '')) start--;
    else if (before?.kind === 'space' && joins(tokens[start - 2], tokens[start])) start -= 2;
    else break;
  }
  return start;
}

/** Pieces that belong together across a space: single letters, and the word "titik" with its neighbours. */
function joins(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isSpelt = [before, after].every((token) => isPart(token) && token.text.length === 1);
  return isSpelt || [before, after].some((token) => DOT_WORDS.has(token.text));
}

/** On to where a domain ends: "gmail.com", "gmail . com", "gmail titik com", "g m a i l . c o m", or a service's bare name. */
function domainAfter(
  tokens: readonly Token[],
  from: number,
): { last: number; isDomain: boolean } | undefined {
  if (!isPart(tokens[from])) return undefined;
  let last = from;
  let dots = 0;
  while (last - from < REACH) {
    const dot = skipSpace(tokens, last + 1, 1);
    const next = skipSpace(tokens, dot + 1, 1);
    const near = tokens[last + 1];
    const isDot = tokens[dot]?.text === '.' || DOT_WORDS.has(tokens[dot]?.text ?? '');
    const isTight = dot === last + 1 && next === dot + 1;
    if (isPart(near) || near?.text === '-') last++;
    else if (isDot && isPart(tokens[next]) && (isTight || isSuffix(tokens[next]))) {
      last = next;
      dots++;
    } else if (isSuffix(tokens[dot]) && PROVIDERS.has(tokens[last]?.text ?? '')) {
      last = dot;
      dots++;
    } else if (near?.kind === 'space' && joins(tokens[last], tokens[last + 2])) last += 2;
    else break;
  }
  const isDomain = dots > 0 || tokens.slice(from, last + 1).some((token) => PROVIDERS.has(token.text));
  return { last, isDomain };
}

const SUFFIXES = new Set(['com', 'co', 'id', 'net', 'org', 'go', 'kom', 'con', 'cm', 'c', 'ac']);

function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && SUFFIXES.has(token.text);
}

/** The next position in a direction behind a single white space or bracket ("budi[at]gmail(dot)com"). */
function skipSpace(tokens: readonly Token[], at: number, step: 1 | -1): number {
  const token = tokens[at];
  return token?.kind === 'space' || BRACKET.test(token?.text ?? '') ? at + step : at;
}
