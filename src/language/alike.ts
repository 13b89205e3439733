import { normalize } from './normalize.ts';
import { readFeatures } from './ranking/features.ts';

/** Share of the telling words that two texts must have in common to be about the same thing. */
const ALIKE = 0.5;

/** Texts that say the same in other words, as positions; the first of a group is the text that began it. */
export type Group = readonly [number, ...number[]];

/**
 * Groups texts by their normalised words. Each text joins the group whose first text it is most like, or begins one:
 * texts added at the end never move those before them. Texts without a telling word stay alone. Deterministic.
 */
export function groupAlike(texts: readonly string[]): Group[] {
  const groups: { readonly words: ReadonlySet<string>; readonly members: [number, ...number[]] }[] = [];
  for (const [position, text] of texts.entries()) {
    const words = tellingWords(text);
    const nearest = groups
      .map((group) => ({ group, likeness: likeness(words, group.words) }))
      .reduce<{ group: (typeof groups)[number]; likeness: number } | undefined>(
        (best, next) => (best === undefined || next.likeness > best.likeness ? next : best),
        undefined,
      );
    if (nearest !== undefined && nearest.likeness >= ALIKE) nearest.group.members.push(position);
    else groups.push({ words, members: [position] });
  }
  return groups.map(({ members }) => members);
}

/** Whether two texts have the same words once spelling is set aside. */
export function saysTheSame(a: string, b: string): boolean {
  return normalize(a).words.join(' ') === normalize(b).words.join(' ');
}

/** The single words among a text's features: pairs and beginnings would count a word twice. */
function tellingWords(text: string): ReadonlySet<string> {
  const features = readFeatures(normalize(text).clauses);
  return new Set([...features.keys()].filter((feature) => /^[^\s~]+$/.test(feature)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
