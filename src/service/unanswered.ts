import { groupAlike, saysTheSame } from '#language/alike.ts';
import { type Candidate, type SearchIndex, search } from '#language/search.ts';
import type { Reader } from '#store/transaction.ts';
import { readUnanswered, type UnansweredText } from '#store/unanswered.ts';
import { readTaught, type Taught } from './taught.ts';

/** Texts that were not understood and say the same. */
export interface UnansweredGroup {
  /** The number of its oldest text: it stays while that text is kept. */
  readonly number: number;
  readonly contacts: number;
  readonly texts: readonly UnansweredText[];
  /** At most three different phrasings, redacted. */
  readonly examples: readonly string[];
  /** The nodes the search thinks of, best first, at most three; never one that a worker refused. */
  readonly suggested: readonly Candidate[];
  /** What was taught for it and waits to be published. */
  readonly taught?: Taught;
}

const SHOWN = 3;

/** What nobody has dealt with, in groups: those that most people wrote come first. */
export async function listUnanswered(reader: Reader, index: SearchIndex): Promise<UnansweredGroup[]> {
  const rows = await readUnanswered(reader);
  const taught = await readTaught(reader);
  const groups = groupAlike(rows.map(({ text }) => text)).map((members) => {
    const texts = members.flatMap((position) => rows[position] ?? []);
    const number = texts[0]?.id ?? 0;
    const lesson = taught.find((one) => one.rows.includes(number));
    return {
      number,
      contacts: new Set(texts.map(({ contact }) => contact)).size,
      texts,
      examples: differentOf(texts),
      suggested: suggest(index, texts),
      ...(lesson !== undefined && { taught: lesson }),
    };
  });
  return groups.sort(
    (a, b) => b.contacts - a.contacts || b.texts.length - a.texts.length || a.number - b.number,
  );
}

function differentOf(texts: readonly UnansweredText[]): string[] {
  const different: string[] = [];
  for (const { text } of texts) {
    if (different.length === SHOWN) break;
    if (!different.some((one) => saysTheSame(one, text))) different.push(text);
  }
  return different;
}

function suggest(index: SearchIndex, texts: readonly UnansweredText[]): Candidate[] {
  const refused = new Set(
    texts.flatMap(({ why, node }) => (why === 'corrected' && node !== null ? [node] : [])),
  );
  const scores = new Map<string, number>();
  for (const { text } of texts) {
    for (const { node, score } of search(index, text).candidates) {
      if (!refused.has(node)) scores.set(node, (scores.get(node) ?? 0) + score / texts.length);
    }
  }
  const candidates = [...scores].map(([node, score]) => ({ node, score }));
  return candidates.sort((a, b) => b.score - a.score || (a.node < b.node ? -1 : 1)).slice(0, SHOWN);
}
