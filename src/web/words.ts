import { type Key, say } from '#locales/say.ts';
import type { Language } from '#model/language.ts';

/** The sentences of one language. */
export type Words = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Speaks `language`. */
export function wordsOf(language: Language): Words {
  return (key, values) => say(language, key, values);
}
