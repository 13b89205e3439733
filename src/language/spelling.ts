import { isKnownWord, SPELLINGS, WORDS } from './lexicon.ts';

/** One typed word in its one spelling; several words where it hid several ("gabisa" → "tidak bisa"). */
export function respell(typed: string): string[] {
  const word = squeeze(typed);
  const known = lookUp(word);
  if (known !== undefined) return known;
  const single = doubled(word);
  if (single !== undefined) return lookUp(single) ?? [single];
  const base = unwrap(word);
  return base === undefined ? [word] : (lookUp(base) ?? [base]);
}

/** The meaning of a word that a table or list knows. */
function lookUp(word: string): string[] | undefined {
  const meaning = SPELLINGS.get(word);
  if (meaning !== undefined) return meaning.split(' ');
  if (/^\p{N}+$/u.test(word)) return [word];
  if (!WORDS.has(word)) return undefined;
  const base = passive(word) ?? owned(word);
  return base === undefined ? [word] : (SPELLINGS.get(base) ?? base).split(' ');
}

/** What is written "ditolak" or "di tolak" is "tolak" in both. */
function passive(word: string): string | undefined {
  const base = word.slice(2);
  return word.startsWith('di') && base.length >= 3 && isKnownWord(base) ? base : undefined;
}

/** "emailnya" is "email". */
function owned(word: string): string | undefined {
  const base = word.slice(0, -3);
  return word.endsWith('nya') && word !== 'katanya' && base.length >= 3 && isKnownWord(base)
    ? base
    : undefined;
}

/** "terusss" → "terus", "bangeeet" → "banget": letters typed three times or more, and a doubled last letter, once. */
function squeeze(word: string): string {
  if (isKnownWord(word)) return word;
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1');
  if (isKnownWord(once)) return once;
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (isKnownWord(twice)) return twice;
  const end = once.replace(/(\p{L})\1$/u, '$1');
  return isKnownWord(end) ? end : once;
}

/** "masuk2" and "masuk2nya" say "masuk masuk". */
function doubled(word: string): string | undefined {
  return /^(\p{L}{2,})2(?:an|nya)?$/u.exec(word)?.[1];
}

/** Endings that add nothing to what is asked, longest first. */
const ENDINGS = [
  'nyah',
  'nyaa',
  'nya',
  'kah',
  'lah',
  'pun',
  'ny',
  'ku',
  'mu',
  'ne',
  'in',
  'an',
  'kan',
  'x',
  'e',
  'i',
];
/** Beginnings of chat's verbs and of written ones. */
const BEGINNINGS = ['nge', 'ng', 'di', 'ke', 'ter', 'meng', 'men', 'mem', 'me', 'n', 'm', 'ber'];

/** The word a typed form was made from ("ngeceknya", "dicek", "cekin" → "cek"), where a list knows it. */
export function unwrap(word: string): string | undefined {
  const bare = [
    word,
    ...ENDINGS.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length)),
  ];
  for (const form of bare) if (form.length >= 3 && isKnownWord(form)) return form;
  for (const form of bare) {
    for (const start of BEGINNINGS) {
      const base = form.startsWith(start) ? form.slice(start.length) : '';
      if (base.length >= 3 && isKnownWord(base)) return base;
    }
    if (/^ny[aiueo]/.test(form)) {
      for (const letter of ['s', 'c']) if (isKnownWord(letter + form.slice(2))) return letter + form.slice(2);
    }
  }
  return undefined;
}
