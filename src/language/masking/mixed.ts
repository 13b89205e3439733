import { WORDS } from '../lexicon.ts';
import { readWords } from '../table.ts';
import { isPasswordWord } from './password-word.ts';
import type { MaskKind, Span } from './span.ts';
import type { Token } from './tokens.ts';
import { bareWord, isReadable, meaning, PHONES } from './words.ts';

/** Where one of these stands, a piece of letters and digits may be what one logs in with. */
const LOGIN = readWords('login masuk masukin masukkan mlebu user username usernya ketik tulis');
const CODE = readWords('kode otp code kod koda kodeotp token aktivasi verifikasi');

/**
 * Pieces of letters and digits in a message about a password, a login or a code: "kucing123", "XK4R9P". Models of phones
 * and words with a number behind them ("shift2", "2gb", "salah2") stay.
 */
export function findMixed(text: string, tokens: readonly Token[]): Span[] {
  // Most messages hold no digit, and every message passes here.
  if (!tokens.some(({ kind }) => kind === 'digits')) return [];
  const context = readContext(tokens.filter(({ kind }) => kind === 'letters').map((token) => token.text));
  if (context === undefined) return [];
  const { kind } = context;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i;
    while (tokens[end]?.kind === 'letters' || tokens[end]?.kind === 'digits') end++;
    const piece = tokens.slice(i, end);
    if (isMixed(piece, context) && !isModel(tokens, i)) {
      spans.push({ kind, start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? text.length });
    }
    i = Math.max(end, i + 1);
  }
  return spans;
}

/** What a message is about, and whether a secret is named in it; it is not where somebody only logs in. */
interface Context {
  readonly kind: MaskKind;
  readonly isAnnounced: boolean;
}

function readContext(words: readonly string[]): Context | undefined {
  if (words.some(isPasswordWord)) return { kind: 'sandi', isAnnounced: true };
  if (words.some((word) => CODE.has(bareWord(word)))) return { kind: 'kode', isAnnounced: true };
  return words.some((word) => LOGIN.has(word)) ? { kind: 'sandi', isAnnounced: false } : undefined;
}

function isMixed(piece: readonly Token[], { kind, isAnnounced }: Context): boolean {
  const letters = piece.filter((token) => token.kind === 'letters').map(({ text }) => text);
  const digits = piece.reduce((sum, token) => sum + (token.kind === 'digits' ? token.text.length : 0), 0);
  const length = letters.join('').length;
  // One digit doubles a word ("ujung2nya") or stands for a letter ("kur4ng"); after digits a short word is a unit.
  const isUnit = piece.length === 2 && piece[0]?.kind === 'digits' && length <= 4;
  if (letters.length === 0 || isUnit) return false;
  // A code of the network changes between letters and digits; a word with its number does not.
  if (kind === 'kode' && piece.length >= 3 && digits >= 2 && length + digits >= 5) return true;
  if (digits < 2) return false;
  if (letters.some((word) => word.length >= 3 && !isReadable(word, false))) return true;
  return isAnnounced && letters.some((word) => word.length >= 4 && !WORDS.has(meaning(word)));
}

function isModel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    PHONES.has(tokens[at]?.text ?? '') || (tokens[at - 1]?.kind === 'space' && PHONES.has(before?.text ?? ''))
  );
}
