import i18next, { type TOptions } from 'i18next';
import { type Language, REFERENCE } from '#model/language.ts';
import { bot as botEn } from './bot.en.ts';
import { type BotKey, bot as botId } from './bot.id.ts';
import { bot as botJv } from './bot.jv.ts';
import { web as webEn } from './web.en.ts';
import { type WebKey, web as webId } from './web.id.ts';
import { web as webJv } from './web.jv.ts';

const phrases = i18next.createInstance();

// Synchronous and literal: keys contain dots, and escaping belongs to whoever shows the text.
void phrases.init({
  initAsync: false,
  lng: REFERENCE,
  fallbackLng: REFERENCE,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {
    id: { translation: { ...botId, ...webId } },
    jv: { translation: { ...botJv, ...webJv } },
    en: { translation: { ...botEn, ...webEn } },
  },
});

/** The key of any sentence of the bot and of the web chat. */
export type Key = BotKey | WebKey;

/** Sentences nothing is put into, by language: a letter has five of them, and i18next reads each one anew. */
const fixed: Readonly<Record<Language, Map<Key, string>>> = { id: new Map(), jv: new Map(), en: new Map() };

/** A sentence in `language` with `{{values}}` put in; Indonesian where a language has none. */
export function say(
  language: Language,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
): string {
  if (values !== undefined) return phrases.t(key, { ...values, lng: language } satisfies TOptions);
  const known = fixed[language].get(key);
  if (known !== undefined) return known;
  const said = phrases.t(key, { lng: language });
  fixed[language].set(key, said);
  return said;
}
