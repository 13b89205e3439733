import { z } from 'zod';
import { LANGUAGES, type Language } from '#model/language.ts';
import type { Report } from './finding.ts';
import { escapePattern } from './pattern.ts';
import { readShape, text } from './shape.ts';
import type { Yaml } from './yaml.ts';

const list = z.record(z.string(), text);
const SHAPE = z.partialRecord(z.enum(LANGUAGES), z.strictObject({ hard: list, shaming: list }));

/** Words to avoid, found as whole words with an Indonesian ending or none, each with what to write instead. */
export interface WordList {
  readonly pattern: RegExp;
  readonly instead: ReadonlyMap<string, string>;
}

/** The words to avoid in one language. */
export interface Words {
  readonly hard: WordList;
  readonly shaming: WordList;
}

/** Reads `words.yaml`; a language that is not there has no words to avoid. */
export function readWords(yaml: Yaml, report: Report): ReadonlyMap<Language, Words> | undefined {
  const read = readShape(SHAPE, yaml, LANGUAGES, report);
  if (read === undefined) return undefined;
  const words = new Map<Language, Words>();
  for (const language of LANGUAGES) {
    const lists = read[language];
    if (lists === undefined) continue;
    words.set(language, { hard: toList(lists.hard), shaming: toList(lists.shaming) });
  }
  return words;
}

function toList(entries: Record<string, string>): WordList {
  const instead = new Map(Object.entries(entries).map(([word, plain]) => [word.toLowerCase(), plain]));
  // Longest first, so that "log in" is not found as "log".
  const words = [...instead.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => escapePattern(word).replace(/\s+/g, '\\s+'));
  const any = words.length === 0 ? '(?!)' : words.join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?:nya|mu|ku)?(?![\\p{L}\\p{N}])`, 'giu'),
    instead,
  };
}
