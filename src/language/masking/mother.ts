import { readWords } from '../table.ts';
import type { Span } from './span.ts';
import { type Token, wordsBefore } from './tokens.ts';
import { type Readable, readerOf } from './words.ts';

const MOTHER = readWords(
  'ibu ibuk ibuku ibunya ibuke ibune mama mamak mamah emak emakku mbok bunda biyung simbok ummi mother mothers bu ibukandung orangtua ortu',
);
const NAME = readWords('nama namanya jeneng jenenge nm nma asma asmane gadis namane name bernama');
const BIRTH = readWords('kandung kandungku kandungnya kandunge kndung kandng kadung kndng maiden');
/** Whose mother it is. */
const OWNED = readWords('saya aku ku sy kulo ibuku emakku');
/** Names people have that are also words in our lists. */
const NAMES_TOO = readWords(
  `sri siti dewi indah ratna murni cahaya bunga mawar melati suci wati fitri ayu putri asih kasih
  cinta intan permata bintang lestari utami rahayu eka tri`,
);
/** After these the name may come on the next line. */
const ONLY = readWords('kandung kandungku saya aku namanya adalah yaitu gadis jenenge');
/** Words after "nama ibu" within which a name may still come ("… saya di KTP salah, harusnya Sulastri"). */
const REACH = 14;
const NAMES = 6;

/** The mother's maiden name, which banks and BPJS ask for as a secret: every word after "nama ibu (kandung)" that no list knows. */
export function findMothers(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const readable = readerOf();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'letters' || !MOTHER.has(token.text)) continue;
    const isNamed = wordsBefore(tokens, i, 3).some((word) => NAME.has(word));
    const after = wordsAfter(tokens, i + 1);
    if (token.text === 'bu' && !BIRTH.has(after[0] ?? '')) continue;
    if (
      isNamed ||
      token.text === 'ibukandung' ||
      BIRTH.has(after[0] ?? '') ||
      after.some((word) => NAME.has(word))
    ) {
      spans.push(...namesAfter(text, tokens, i + 1, readable));
    } else if (OWNED.has(after[0] ?? '') || OWNED.has(token.text)) {
      spans.push(...introduced(text, tokens, OWNED.has(token.text) ? i + 1 : i + 3, readable));
    }
  }
  return spans;
}

/** The next three words in the same breath. */
function wordsAfter(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let i = from; i < tokens.length && words.length < 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask' || /^[.!?;,\n]$/.test(token.text)) break;
    if (token.kind === 'letters' && token.text !== 's') words.push(token.text);
  }
  return words;
}

/** "ibu saya Tukiyem": a capital word that no list knows right behind it, in a text that has small letters too. */
function introduced(text: string, tokens: readonly Token[], at: number, readable: Readable): Span[] {
  const token = tokens[tokens[at]?.kind === 'space' ? at + 1 : at];
  if (token?.kind !== 'letters' || readable(token.text)) return [];
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))) return [];
  return [{ kind: 'nama ibu', start: token.start, end: token.end }];
}

function namesAfter(text: string, tokens: readonly Token[], from: number, readable: Readable): Span[] {
  const spans: Span[] = [];
  let words = 0;
  let said = '';
  for (let i = from; i < tokens.length && words < REACH && spans.length < NAMES; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask') break;
    if (/^[!?;]$/.test(token.text) || (words > 0 && !ONLY.has(said) && token.text.includes('\n'))) break;
    if (token.kind !== 'letters') continue;
    words++;
    said = token.text;
    const isName =
      token.text.length >= 2 &&
      isNameLike(text.slice(token.start, token.end), token.text, spans.at(-1), token, readable);
    if (isName) spans.push(join(spans, token));
  }
  return spans;
}

/** An unknown word, or a capital one beside a name. */
function isNameLike(
  written: string,
  word: string,
  before: Span | undefined,
  token: Token,
  readable: Readable,
): boolean {
  if (NAMES_TOO.has(word)) return true;
  if (!readable(word)) return true;
  const isBeside = before !== undefined && token.start - before.end <= 2;
  return isBeside && /^\p{Lu}\p{Ll}/u.test(written);
}

/** Names that stand side by side are masked as one. */
function join(spans: Span[], token: Token): Span {
  const before = spans.at(-1);
  if (before !== undefined && token.start - before.end <= 2) {
    spans.pop();
    return { ...before, end: token.end };
  }
  return { kind: 'nama ibu', start: token.start, end: token.end };
}
