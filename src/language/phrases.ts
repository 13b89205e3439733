import { PHRASES, SPELLINGS } from './lexicon.ts';

/** Puts the one spelling of a phrase in the place of its others ("kata sandi" → "password"); longest first, left to right. */
export function join(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = TREE.get(words[at] ?? '')?.find(({ from }) =>
      from.every((word, i) => words[at + i] === word),
    );
    joined.push(...(found?.to ?? words.slice(at, at + 1)));
    at += found?.from.length ?? 1;
  }
  return joined;
}

interface Phrase {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Phrases by their first word. They are looked up after single words were respelt, so they are kept respelt. */
const TREE: ReadonlyMap<string, readonly Phrase[]> = grow();

function grow(): Map<string, Phrase[]> {
  const tree = new Map<string, Phrase[]>();
  const meanings = [...SPELLINGS.values(), ...PHRASES.values()].filter((meaning) => meaning.includes(' '));
  const pairs = [...PHRASES, ...meanings.map((meaning): [string, string] => [meaning, meaning])];
  const seen = new Set<string>();
  for (const [spelling, meaning] of pairs) {
    const from = spelling.split(' ').flatMap((word) => (SPELLINGS.get(word) ?? word).split(' '));
    const flat = from.filter((word, index) => word !== from[index - 1]);
    for (const words of [from, flat]) {
      const [first = ''] = words;
      if (words.length < 2 || seen.has(words.join(' '))) continue;
      seen.add(words.join(' '));
      tree.set(first, [...(tree.get(first) ?? []), { from: words, to: meaning.split(' ') }]);
    }
  }
  for (const phrases of tree.values()) phrases.sort((a, b) => b.from.length - a.from.length);
  return tree;
}
