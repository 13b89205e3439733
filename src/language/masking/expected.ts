import { readCommand } from '../command.ts';
import { DOUBLED } from '../data/answers.ts';
import { plainWords } from '../plain.ts';
import { readWords } from '../table.ts';
import { ordinaryWords } from './sentence.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { isReadable } from './words.ts';

const TWICE = readWords(DOUBLED);

/**
 * Where a password or code is expected: every bare piece of text that is neither ordinary language nor was offered. What
 * was offered is looked up only for a word that no list knows.
 */
export function findExpected(
  text: string,
  tokens: readonly Token[],
  expects: 'password' | 'code',
  offered: () => readonly string[],
): Span[] {
  // Words that mean the same everywhere must reach the engine, and none of them is a secret.
  if (readCommand(text) !== undefined) return [];
  let answers: ReadonlySet<string> | undefined;
  const isOffered = (word: string): boolean => {
    answers ??= new Set(offered().flatMap(plainWords));
    return answers.has(word);
  };
  const seen = new Map<string, boolean>();
  const readable = (word: string): boolean => {
    const known = seen.get(word) ?? (isReadable(word, false) || isOffered(word));
    seen.set(word, known);
    return known;
  };
  const ordinary = ordinaryWords(tokens, readable);
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i;
    while (end < tokens.length && tokens[end]?.kind !== 'space' && tokens[end]?.kind !== 'mask') end++;
    const first = tokens[i];
    const last = tokens[end - 1];
    if (end > i && first !== undefined && last !== undefined) {
      const isStrange = tokens
        .slice(i, end)
        .some(({ kind }, at) => kind === 'letters' && !ordinary.has(i + at));
      if (isSecret(tokens.slice(i, end), text.slice(first.start, last.end), isStrange)) {
        spans.push({ kind: expects === 'code' ? 'kode' : 'sandi', start: first.start, end: last.end });
      }
    }
    i = Math.max(end, i + 1);
  }
  return spans;
}

/** "3x", "12jam": one or two digits with what they count. */
const COUNT = /^\W*\d{1,2}(?:x|kali|gb|mb|jam|hr|hari|menit|mnt|bln|bulan|thn|tahun)\W*$/i;

/** A piece between spaces: letters and digits in one, signs in the middle, or a word nobody here uses. */
function isSecret(piece: readonly Token[], written: string, isStrange: boolean): boolean {
  const hasLetters = piece.some(({ kind }) => kind === 'letters');
  const hasDigits = piece.some(({ kind }) => kind === 'digits');
  if (hasDigits && hasLetters) return !isDoubled(written) && !COUNT.test(written);
  if (hasDigits) return false;
  if (/\p{L}[^\p{L}\s.,/?!)("'-]+\p{L}/u.test(written)) return true;
  return isStrange;
}

/** "masuk2", "dua2nya". */
function isDoubled(written: string): boolean {
  const base = /^\P{L}*(\p{L}{3,})2(?:an|nya|ne)?[^\p{L}\p{N}]*$/u.exec(written.toLowerCase())?.[1];
  return base !== undefined && TWICE.has(base);
}
