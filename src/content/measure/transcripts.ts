import type { Content, Node, NodeId } from '#model/content.ts';

/** Which guides some transcript shows. */
export interface TranscriptCover {
  readonly of: number;
  readonly covered: number;
  /** Guides of which no transcript shows a step. */
  readonly missing: readonly NodeId[];
}

/**
 * Counts the guides of which one of the transcripts, given as their texts, shows a step. A step that several guides
 * share ("Siapkan KTP …") proves none of them.
 */
export function coverGuides({ nodes }: Content, transcripts: readonly string[]): TranscriptCover {
  const guides = Object.values(nodes).filter((node) => node.kind === 'guide' && !node.draft);
  const tellers = new Map<string, number>();
  for (const step of guides.flatMap(stepsOf)) tellers.set(step, (tellers.get(step) ?? 0) + 1);
  const missing = guides.filter((guide) => {
    const own = stepsOf(guide).filter((step) => tellers.get(step) === 1);
    return !transcripts.some((text) => own.some((step) => text.includes(step)));
  });
  return {
    of: guides.length,
    covered: guides.length - missing.length,
    missing: missing.map((guide) => guide.id),
  };
}

/** What a guide's steps say in every language, each once. */
function stepsOf({ wording }: Node): string[] {
  return [...new Set(Object.values(wording).flatMap(({ steps }) => steps.map((step) => step.text)))];
}
