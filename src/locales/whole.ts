import { LANGUAGES, type Language, REFERENCE } from '#model/language.ts';
import { bot as botEn } from './bot.en.ts';
import { bot as botId } from './bot.id.ts';
import { bot as botJv } from './bot.jv.ts';
import { web as webEn } from './web.en.ts';
import { web as webId } from './web.id.ts';
import { web as webJv } from './web.jv.ts';

type Sentences = Readonly<Record<string, string>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  id: { ...botId, ...webId },
  jv: { ...botJv, ...webJv },
  en: { ...botEn, ...webEn },
};

/** How many of the bot's own sentences a language has. */
export interface SentenceCover {
  readonly language: Exclude<Language, 'id'>;
  readonly of: number;
  readonly covered: number;
  /** Keys of sentences that are empty, missing, or fill in other blanks than the Indonesian ones. */
  readonly missing: readonly string[];
}

const OTHERS = LANGUAGES.filter((language): language is SentenceCover['language'] => language !== REFERENCE);

/** Compares every language's own sentences with the Indonesian ones. */
export function coverSentences(sentences = SENTENCES): SentenceCover[] {
  const reference = Object.entries(sentences[REFERENCE]);
  return OTHERS.map((language) => {
    const missing = reference.filter(([key, text]) => !isWhole(sentences[language][key], text));
    return {
      language,
      of: reference.length,
      covered: reference.length - missing.length,
      missing: missing.map(([key]) => key),
    };
  });
}

function isWhole(text: string | undefined, reference: string): boolean {
  return text !== undefined && text.trim() !== '' && blanksOf(text) === blanksOf(reference);
}

/** The `{{blanks}}` of a sentence, each once, in an order of its own. */
function blanksOf(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ');
}
