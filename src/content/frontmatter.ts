import { z } from 'zod';
import { DOORS, PROBLEMS } from '#model/problem.ts';
import type { Place, Report } from './finding.ts';
import { day, flag, oneOf, readShape, text, texts } from './shape.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Everything a file may say about itself; nothing else is allowed. */
const SHAPE = z.strictObject({
  topic: z.union([text, texts], { error: '"…" | ["…"]' }).optional(),
  problem: oneOf(PROBLEMS).optional(),
  asks: texts.optional(),
  screens: texts.optional(),
  messages: texts.optional(),
  outcome: oneOf(['resolved', 'handover', 'referred', 'later']).optional(),
  refers_to: oneOf(DOORS).optional(),
  sensitive: oneOf(['password', 'code']).optional(),
  repeatable: flag.optional(),
  closed: flag.optional(),
  assessment: text.optional(),
  aspect: text.optional(),
  reviewed: day.optional(),
  valid_until: day.optional(),
  source: text.optional(),
  confidence: oneOf(['high', 'medium', 'low']).optional(),
  owner: text.optional(),
  draft: flag.optional(),
});

export type Settings = z.infer<typeof SHAPE>;

/** The keys of front matter. */
export const KEYS = Object.keys(SHAPE.shape) as (keyof Settings)[];

/** A file's front matter and where its parts stand. */
export interface FrontMatter {
  readonly settings: Settings;
  readonly at: (key: keyof Settings, index?: number) => Place;
}

/** Reads the YAML between the dashes; a wrong key is reported and left out, the others still count. */
export function readFrontMatter(yaml: string | undefined, file: string, report: Report): FrontMatter {
  const read = yaml === undefined ? undefined : readYaml(yaml, file, 1, report);
  const at: FrontMatter['at'] = (key, index) =>
    read?.at(index === undefined ? [key] : [key, index]) ?? { file, line: 1, column: 1 };
  return { settings: read === undefined ? {} : readSettings(read, report), at };
}

function readSettings(yaml: Yaml, report: Report): Settings {
  const settings = readShape(SHAPE, yaml, KEYS, report);
  if (settings !== undefined) return settings;
  if (typeof yaml.value !== 'object' || yaml.value === null) return {};
  const good = Object.entries(yaml.value).filter(([key, value]) => SHAPE.safeParse({ [key]: value }).success);
  return SHAPE.parse(Object.fromEntries(good));
}
