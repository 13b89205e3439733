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

/** Values of a sentence. */
type Values = Readonly<Record<string, string | number>>;

/** Sentences nothing but small numbers is put into, by language: a letter has five of them, and i18next reads each one anew. */
const fixed: Readonly<Record<Language, Map<string, string>>> = {
  id: new Map(),
  jv: new Map(),
  en: new Map(),
};

/** A sentence in `language` with `{{values}}` put in; Indonesian where a language has none. */
export function say(language: Language, key: Key, values?: Values): string {
  const id = values === undefined ? key : numbered(key, values);
  const known = id === undefined ? undefined : fixed[language].get(id);
  if (known !== undefined) return known;
  const said = phrases.t(key, { ...values, lng: language } satisfies TOptions);
  if (id !== undefined) fixed[language].set(id, said);
  return said;
}

/** A sentence with its numbers as one word; undefined where it says more, or numbers of which there is no end. */
function numbered(key: Key, values: Values): string | undefined {
  let id: string = key;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 99) return undefined;
    id += ` ${name}=${value}`;
  }
  return id;
}
