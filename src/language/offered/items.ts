import { NO } from '../choice-words.ts';
import { isKnownWord } from '../lexicon.ts';
import { readWords } from '../table.ts';
import { areOpposed, isPhrase, key, LONGEST_PHRASE, type Meaning, meaningOf, relation } from './concepts.ts';

/** A word or phrase of an answer or a label that says something. */
export interface Item {
  readonly form: string;
  readonly meaning: Meaning;
  /** -1 where it is denied, 1 where it is said; 0 where something before it is denied ("belum pernah daftar"). */
  readonly sign: -1 | 0 | 1;
  /** How much it says: 1 for a telling word, less for words that hardly tell answers apart. */
  readonly weight: number;
  /** A word of time or measure: an aside unless it tells the labels apart. */
  readonly isAside: boolean;
  /** A word that says how far or which, not what. */
  readonly isLight: boolean;
  /** The words of a phrase, which may be meant by themselves: "tidak bisa" is also "bisa", denied. */
  readonly inside: readonly Item[];
  /** Whether it is a denied phrase. */
  readonly isDenied: boolean;
}

/** Denied, these leave open whether what follows is denied as well. */
const HELPERS = readWords('pakai pernah bisa ada dapat punya sempat jadi juga');
/** Denied, these deny what follows ("tidak setuju disimpan"). */
const WILLING = readWords('setuju boleh mau izinkan rela ingin usah perlu');
/** Words after which nothing is denied any more ("emoh ah, ribet"). */
const BREAKS = readWords('ah eh wah karena soalnya');
/** Words that say nothing about which answer is meant. */
const EMPTY = readWords(`yang di ke dari dan atau pak bu min sih dong deh lah pun juga saja untuk dengan
  kalau nya aku ya kami kita memang tapi cuma oh ah eh wah waduh duh aduh iki kuwi kak mohon tolong
  maaf alhamdulillah kamu para oleh pada akan kan toh begitu begini lho loh pilih mau karena kayaknya
  sepertinya kemudian lalu setelah rasanya katanya jawab jawaban opsi waktu si posko usah perlu kali
  pas blas mbak mas halo hai`);
/** Words that say how far something is, not what. */
const THANKS = 'terima kasih';
const LIGHT = readWords('sudah masih lagi tetap terus telah sedang sebentar');
/** Words of time and measure, and what everything here is about: an aside in most answers. */
const ASIDE =
  readWords(`kemarin tadi tahun bulan minggu hari jam pagi siang sore malam sekarang awal lama besok dulu
  sendiri semua banyak sedikit agak cukup lebih kurang sangat terlalu kira sejak langsung jmo aplikasi bpjs nanti baru ya siap oke ok sekali banget masuk login jadi saya itu ini sini coba tiba`);
/** After these "sama" means alike, before anything else it means with. */
const ALIKE = readWords('semua saja persis kak mas bu pak mbak min ya kok');
const POINTING = readWords('saya itu ini sini');
const ASKING = readWords('kenapa bagaimana berapa kapan mana apa siapa');
const LIGHTLY = 0.3;
const BARELY = 0.1;
const UNKNOWN = 0.7;
const ASKED = 1.5;

/** Reads the normalised words of a label: the longest known phrase at each place, denied or not. */
export function readLabel(words: readonly string[]): readonly Item[] {
  const whole = words.length >= SENTENCE ? words.join(' ') : '';
  return readItems(words, (form) => {
    if (form === whole || !isPhrase(form)) return false;
    return !LIGHT.has(form.split(' ')[0] ?? '') || meaningOf(form).names.size > 0;
  });
}

/** A label read word by word: what is known as a phrase may be meant by its words as well. */
export function readWordByWord(words: readonly string[]): readonly Item[] {
  return readItems(words, () => false);
}

/** A label of some words that says one thing as a whole; nothing for any other. */
export function readWhole(words: readonly string[]): readonly (readonly Item[])[] {
  const form = words.filter((word) => word !== ',').join(' ');
  return words.length >= SENTENCE && isPhrase(form) ? [[item(form, 1)]] : [];
}

/** Words from which a label is a sentence, not a name. */
const SENTENCE = 3;

/** Reads the normalised words of an answer: a phrase counts as one only where it says something about the labels. */
export function readSaid(words: readonly string[], labels: readonly Item[]): readonly Item[] {
  const others = labels.flatMap((label) => [label, ...label.inside]);
  return readItems(words, (form) => {
    if (!isPhrase(form)) return false;
    if (!LIGHT.has(form.split(' ')[0] ?? '')) return true;
    const meaning = meaningOf(form);
    return others.some(
      (other) =>
        other.form === key(form) ||
        relation(meaning, other.meaning) > 0 ||
        areOpposed(meaning, other.meaning),
    );
  });
}

function readItems(words: readonly string[], isOne: (form: string) => boolean): readonly Item[] {
  const items: Item[] = [];
  let sign: -1 | 0 | 1 = 1;
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, isOne);
    const parts = words.slice(at, at + length);
    const form = parts.join(' ');
    const isJoin = form === 'sama' && sign !== -1 && at + 1 < words.length && !ALIKE.has(words[at + 1] ?? '');
    at += length;
    if (form === ',' || BREAKS.has(form)) {
      sign = 1;
      continue;
    }
    if (length === 1 && (NO.has(form) || isShort(form, words[at]))) {
      sign = -1;
      continue;
    }
    if (isJoin || form === THANKS || (EMPTY.has(form) && !(sign === -1 && HELPERS.has(form)))) continue;
    const last = parts.at(-1) ?? '';
    const denied = length > 1 && (NO.has(parts[0] ?? '') || parts[0] === 'kurang');
    const isTelling = (word: string) => !EMPTY.has(word) && !LIGHT.has(word);
    const inside = length > 1 ? parts.slice(denied ? 1 : 0).filter(isTelling) : [];
    items.push(
      item(
        form,
        sign,
        inside.map((word) => item(word, denied ? -1 : sign)),
      ),
    );
    if ((sign === -1 && !POINTING.has(last)) || denied)
      sign = LIGHT.has(last) || WILLING.has(last) ? -1 : HELPERS.has(last) ? 0 : 1;
  }
  return items;
}

/** "kurang jelas" denies "jelas"; "kurang satu huruf" and "saldo kurang" tell how much. */
function isShort(form: string, next = ','): boolean {
  return form === 'kurang' && next !== ',' && next !== 'dari' && next !== 'lebih' && !isNumber(next);
}

function item(form: string, sign: Item['sign'], inside: readonly Item[] = []): Item {
  const [first = ''] = form.split(' ');
  const named = NAMES.get(form) ?? key(form);
  return {
    form: named,
    meaning: meaningOf(named),
    sign,
    weight: weigh(form),
    isAside: ASIDE.has(form),
    isLight: LIGHT.has(form) || POINTING.has(form),
    inside,
    isDenied: NO.has(first) || (first === 'kurang' && form.includes(' ')),
  };
}

function weigh(form: string): number {
  if (form.includes(' ')) return 1;
  if (POINTING.has(form)) return BARELY;
  if (LIGHT.has(form) || ASIDE.has(form)) return LIGHTLY;
  if (ASKING.has(form)) return ASKED;
  if (HELPERS.has(form) && EMPTY.has(form)) return LIGHTLY;
  return isPhrase(form) || isKnownWord(form) ? 1 : UNKNOWN;
}

/** How many words the longest phrase that begins at a place has. */
function phraseAt(words: readonly string[], at: number, isOne: (form: string) => boolean): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    if (isOne(words.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}

/** A number is one form, however it is written. */
const NAMES = new Map(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'
    .split(' ')
    .map((word, i) => [`${i + 1}`, word]),
);

/** Whether a form only points ("saya", "ini"). */
export function isPointing(form: string): boolean {
  return POINTING.has(form);
}

/** Whether a form is a number. */
export function isNumber(form: string): boolean {
  return /^\d+$/.test(form) || NUMBERS.has(form);
}

const NUMBERS = new Set(NAMES.values());

/** Whether words say more than a number or how far something is ("27", "sudah"). */
export function isTelling(words: readonly string[]): boolean {
  return readWordByWord(words).some(({ form }) => !LIGHT.has(form) && !isNumber(form));
}
