import type { Content } from '#model/content.ts';

/** Which topics of `topics.yaml` have a node that is not a draft. */
export interface TopicCover {
  readonly of: number;
  readonly covered: number;
  /** Ids of the topics nobody answers. */
  readonly missing: readonly string[];
}

/** Counts the topics a worker gets an answer to. */
export function coverTopics({ topics, nodes }: Content): TopicCover {
  const answered = new Set(
    Object.values(nodes)
      .filter((node) => !node.draft)
      .flatMap((node) => node.topics),
  );
  const missing = topics.map((topic) => topic.id).filter((id) => !answered.has(id));
  return { of: topics.length, covered: topics.length - missing.length, missing };
}
