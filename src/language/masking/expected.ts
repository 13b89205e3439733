import { readCommand } from '../command.ts';
import { plainWords } from '../plain.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { isReadable } from './words.ts';

/**
 * Where a password or code is expected: every bare piece of text that no list knows and that was not offered. What was
 * offered is looked up only for a word that no list knows.
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
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i;
    while (end < tokens.length && tokens[end]?.kind !== 'space' && tokens[end]?.kind !== 'mask') end++;
    const first = tokens[i];
    const last = tokens[end - 1];
    if (end > i && first !== undefined && last !== undefined) {
      if (isSecret(tokens.slice(i, end), text.slice(first.start, last.end), readable)) {
        spans.push({ kind: expects === 'code' ? 'kode' : 'sandi', start: first.start, end: last.end });
      }
    }
    i = Math.max(end, i + 1);
  }
  return spans;
}

/** A piece between spaces: letters and digits in one, signs in the middle, or a word nobody here uses. */
function isSecret(piece: readonly Token[], written: string, readable: (word: string) => boolean): boolean {
  const letters = piece.filter(({ kind }) => kind === 'letters');
  const digits = piece.filter(({ kind }) => kind === 'digits');
  if (digits.length > 0 && letters.length > 0) return !/^\W*\d{1,2}x\W*$/i.test(written);
  if (digits.length > 0) return false;
  if (/\p{L}[^\p{L}\s.,/?!)("'-]+\p{L}/u.test(written)) return true;
  return letters.some(({ text }) => !readable(text));
}
