import { z } from 'zod';
import type { Report } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Yaml } from './yaml.ts';

/** A text of at least one character. In a schema's error stands what is expected, in any language. */
export const text = z.string({ error: '"…"' }).trim().min(1, { error: '"…"' });

/** A list of texts. */
export const texts = z.array(text, { error: '["…", "…"]' });

export const flag = z.boolean({ error: 'true | false' });

/** A day that exists, as `2026-11-24`. */
export const day = z.iso.date({ error: 'YYYY-MM-DD' });

/** One of some words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: words.join(' | ') });
}

/** Checks read YAML against a closed shape; every mistake is reported at its place, and gives undefined. */
export function readShape<T>(
  schema: z.ZodType<T>,
  yaml: Yaml,
  keys: readonly string[],
  report: Report,
): T | undefined {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report('unknown-key', yaml.at([...path, key]), { key, nearest: nearest(key, keys) });
      }
    } else {
      report('bad-value', yaml.at(path), { key: path.join('.') || '—', expects: issue.message });
    }
  }
  return undefined;
}
