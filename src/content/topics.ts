import { z } from 'zod';
import type { Topic } from '#model/content.ts';
import type { Report } from './finding.ts';
import { readShape, text } from './shape.ts';
import type { Yaml } from './yaml.ts';

const SHAPE = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'a-z 0-9 _' }), text);

/** Reads `topics.yaml`: id → what a worker means. The result is sorted by id. */
export function readTopics(yaml: Yaml, report: Report): readonly Topic[] | undefined {
  const read = readShape(SHAPE, yaml, [], report);
  if (read === undefined) return undefined;
  return Object.entries(read)
    .map(([id, meaning]) => ({ id, meaning }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
