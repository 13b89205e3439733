import { isAction } from './javanese.ts';
import { FROM_JAVANESE, isKept, isKnownWord, SPELLINGS } from './lexicon.ts';

/** Whether a word is known. */
type Knows = (word: string) => boolean;

/**
 * One typed word in its one spelling; several words where it hid several ("gabisa" → "tidak bisa"). `knows` says which
 * words are known.
 */
export function respell(typed: string, knows: Knows = isKnownWord): string[] {
  const word = squeeze(typed, knows);
  if (isKept(word)) return [word];
  const known = lookUp(word, knows);
  if (known !== undefined) return known;
  if (word.startsWith('tak') && isAction(word.slice(3))) return ['saya', word.slice(3)];
  const single = doubled(word);
  if (single !== undefined) return lookUp(single, knows) ?? [single];
  const base = unwrap(word, knows);
  return base === undefined ? [word] : (lookUp(base, knows) ?? [base]);
}

/** The meaning of a word that a table or list knows. */
function lookUp(word: string, knows: Knows): string[] | undefined {
  if (/^\p{N}+$/u.test(word)) return [word];
  if (!knows(word)) return undefined;
  const meaning = SPELLINGS.get(word);
  if (meaning !== undefined) return meaning.split(' ');
  const base = passive(word, knows) ?? owned(word, knows);
  return base === undefined ? [word] : (SPELLINGS.get(base) ?? base).split(' ');
}

/** What is written "ditolak" or "di tolak" is "tolak" in both. */
function passive(word: string, knows: Knows): string | undefined {
  const base = word.slice(2);
  return word.startsWith('di') && base.length >= 3 && knows(base) ? base : undefined;
}

/** "emailnya" is "email". */
function owned(word: string, knows: Knows): string | undefined {
  const base = word.slice(0, -3);
  return word.endsWith('nya') && word !== 'katanya' && base.length >= 3 && knows(base) ? base : undefined;
}

/** "terusss" → "terus", "bangeeet" → "banget": letters typed three times or more, and a doubled last letter, once. */
function squeeze(word: string, knows: Knows): string {
  if (knows(word)) return word;
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1');
  if (knows(once)) return once;
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (knows(twice)) return twice;
  const end = once.replace(/(\p{L})\1$/u, '$1');
  return knows(end) ? end : once;
}

/** "masuk2" and "masuk2nya" say "masuk masuk". */
function doubled(word: string): string | undefined {
  return /^(\p{L}{2,})2(?:an|nya)?$/u.exec(word)?.[1];
}

/** Endings that add nothing to what is asked, longest first. */
const ENDINGS = [
  'nyah',
  'nyaa',
  'kah',
  'kan',
  'lah',
  'nya',
  'pun',
  'an',
  'in',
  'ke',
  'ku',
  'mu',
  'ne',
  'no',
  'ny',
  'x',
  'e',
  'i',
];
/** Javanese endings under which at least four letters must be left: Indonesian words end in them too ("perna", "bosen"). */
const LONG_ENDINGS = ['nipun', 'aken', 'ipun', 'nono', 'ake', 'kno', 'nen', 'ono', 'en', 'na', 'ni'];
/** Beginnings of chat's verbs and of written ones. */
const BEGINNINGS = ['nge', 'ng', 'di', 'ke', 'ter', 'meng', 'men', 'mem', 'me', 'n', 'm', 'ber'];
/** What Indonesian alone adds: a Javanese word under it is none ("menentukan" is not from "entuk"). */
const INDONESIAN = /^(?:ter|me|ber)|(?:an|in|kah|lah|pun|x)$/;

/** The word a typed form was made from ("ngeceknya", "dicek", "cekin" → "cek"), where a list knows it. */
export function unwrap(word: string, knows: Knows): string | undefined {
  const bare = [word, ...cut(word, ENDINGS)];
  return (
    without(bare, (base) => base.length >= 3 && knows(base) && isMade(base, word)) ??
    without(cut(word, LONG_ENDINGS), (base) => base.length >= 4 && knows(base) && isMade(base, word))
  );
}

/** The first of some forms that is a base, by itself or under a beginning. */
function without(forms: readonly string[], isBase: Knows): string | undefined {
  for (const form of forms) if (isBase(form)) return form;
  for (const form of forms) {
    for (const start of BEGINNINGS) {
      const base = form.startsWith(start) ? form.slice(start.length) : '';
      if (isBase(base)) return base;
    }
    if (/^ny[aiueo]/.test(form)) {
      for (const letter of ['s', 'c']) if (isBase(letter + form.slice(2))) return letter + form.slice(2);
    }
  }
  return undefined;
}

function cut(word: string, endings: readonly string[]): string[] {
  return endings.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length));
}

/** Whether a typed word may be made from a known one. Short Javanese words stand in too many others by chance. */
function isMade(base: string, typed: string): boolean {
  return !FROM_JAVANESE.has(base) || (base.length >= 4 && !INDONESIAN.test(typed));
}
