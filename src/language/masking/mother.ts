import { readWords } from '../table.ts';
import type { Span } from './span.ts';
import { type Token, wordAfter, wordsBefore } from './tokens.ts';
import { isReadable } from './words.ts';

const MOTHER = readWords(
  'ibu ibuk ibuku ibunya ibuke ibune mama mamak mamah emak emakku mbok bunda biyung simbok ummi',
);
const NAME = readWords('nama namanya jeneng jenenge nm asma gadis namane name');
const BIRTH = readWords('kandung kandungku kandungnya kandunge');
/** Names people have that are also words in our lists. */
const NAMES_TOO = readWords(
  'sri siti dewi indah ratna murni cahaya bunga mawar melati suci wati fitri ayu putri asih',
);
/** After these the name may come on the next line. */
const ONLY = readWords('kandung kandungku saya aku namanya adalah yaitu gadis jenenge');
/** Words after "nama ibu" within which a name may still come ("… saya di KTP salah, harusnya Sulastri"). */
const REACH = 14;
const NAMES = 6;

/** The mother's maiden name, which banks and BPJS ask for as a secret: every word after "nama ibu (kandung)" that no list knows. */
export function findMothers(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'letters' || !MOTHER.has(token.text)) continue;
    const isNamed = wordsBefore(tokens, i, 3).some((word) => NAME.has(word));
    const after = wordAfter(tokens, i + 1) ?? '';
    if (isNamed || BIRTH.has(after) || NAME.has(after)) spans.push(...namesAfter(text, tokens, i + 1));
  }
  return spans;
}

function namesAfter(text: string, tokens: readonly Token[], from: number): Span[] {
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
      isNameLike(text.slice(token.start, token.end), token.text, spans.at(-1), token);
    if (isName) spans.push(join(spans, token));
  }
  return spans;
}

/** An unknown word, or a capital one beside a name. */
function isNameLike(written: string, word: string, before: Span | undefined, token: Token): boolean {
  if (NAMES_TOO.has(word)) return true;
  if (!isReadable(word, true)) return true;
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
