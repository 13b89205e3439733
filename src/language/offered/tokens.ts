import { nameOf } from './concepts.ts';
import { type Item, readLabel, readWordByWord } from './items.ts';

/** What a text or a label is made of for `vectors.ts`: each token and how strongly it is said, up to 1. */
export type Tokens = ReadonlyMap<string, number>;

/** What a concept says beside the word itself, and all pieces of a word together. */
const CONCEPT = 0.5;
const PIECES = 0.8;
/** Letters of a piece: words that nobody taught are known by the pieces they share with others ("keblokir", "diblok"). */
const PIECE = 4;
/** The least that a word says: a filler still tells how something is told. */
const LEAST = 0.15;

/** Reads the tokens of normalised words: words and phrases, the concepts they stand for, and the pieces of words. */
export function readTokens(words: readonly string[]): Tokens {
  const tokens = new Map<string, number>();
  for (const item of [...readLabel(words), ...readWordByWord(words)]) {
    for (const [token, strength] of tokensOf(item)) {
      const signed = item.sign < 0 ? `-${token}` : token;
      tokens.set(signed, Math.max(strength, tokens.get(signed) ?? 0));
    }
  }
  return tokens;
}

/** Whether a token is a word or a phrase that was said, and not what it stands for or a piece of it. */
export function isSaid(token: string): boolean {
  return !token.includes('#') && !token.endsWith('~');
}

function tokensOf({ form, meaning, weight }: Item): readonly (readonly [token: string, strength: number])[] {
  const strength = Math.max(LEAST, Math.min(1, weight));
  const pieces = piecesOf(form);
  const each = (strength * PIECES) / Math.sqrt(pieces.length);
  return [
    [form, strength],
    ...[...meaning.names, ...meaning.kinds].map(
      (concept) => [`#${nameOf(concept)}`, strength * CONCEPT] as const,
    ),
    ...pieces.map((piece) => [`${piece}~`, each] as const),
  ];
}

/** "<kode>" in pieces of four letters: "<kod", "kode", "ode>". */
function piecesOf(form: string): readonly string[] {
  if (form.includes(' ') || form.length < PIECE || /\d/.test(form)) return [];
  const whole = `<${form}>`;
  return Array.from({ length: whole.length - PIECE + 1 }, (_, at) => whole.slice(at, at + PIECE));
}
