import { z } from 'zod';
import type { Report } from './finding.ts';
import { escapePattern } from './pattern.ts';
import { readShape, text, texts } from './shape.ts';
import type { Yaml } from './yaml.ts';

/** A list of labels, or a map from the short names by which pictures know them; a list counts as named by position. */
const GROUP = z.preprocess(
  (group) => (Array.isArray(group) ? { ...group } : group),
  z.record(z.string(), text, { error: '["…", "…"]' }),
);

const SHAPE = z.strictObject({ pointing: texts, labels: z.record(z.string(), GROUP) });

/** What stands on the screens of JMO, exactly as a worker sees it. */
export interface Glossary {
  readonly labels: ReadonlySet<string>;
  /** Any label as a whole word, the longest first. */
  readonly pattern: RegExp;
  /** Words after which a quotation names something on the screen ("tekan", "tombol"), in lower case. */
  readonly pointing: ReadonlySet<string>;
}

/** Reads `glossary.yaml`; groups and short names mean nothing to what is written in pages. */
export function readGlossary(yaml: Yaml, report: Report): Glossary | undefined {
  const read = readShape(SHAPE, yaml, Object.keys(SHAPE.shape), report);
  if (read === undefined) return undefined;
  const labels = new Set(Object.values(read.labels).flatMap((group) => Object.values(group)));
  const longest = [...labels].sort((a, b) => b.length - a.length).map(escapePattern);
  return {
    labels,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu'),
    pointing: new Set(read.pointing.map((word) => word.toLowerCase())),
  };
}
