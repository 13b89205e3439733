import type { Content, NodeId } from '#model/content.ts';

/** Messages of JMO's screen that lead a worker who types them to a node that answers them. */
export interface ScreenCover {
  readonly of: number;
  readonly covered: number;
  readonly missing: readonly string[];
}

/** Types every message of `screens` and looks whether one of its nodes is among those the text leads to. */
export function coverScreens({ nodes }: Content, lead: (text: string) => readonly NodeId[]): ScreenCover {
  const answers = new Map<string, Set<NodeId>>();
  for (const { id, screens, draft } of Object.values(nodes)) {
    if (draft) continue;
    for (const screen of screens) answers.set(screen, (answers.get(screen) ?? new Set()).add(id));
  }
  const missing = [...answers]
    .filter(([screen, holders]) => !lead(screen).some((node) => holders.has(node)))
    .map(([screen]) => screen);
  return { of: answers.size, covered: answers.size - missing.length, missing };
}
