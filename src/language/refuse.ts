import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells something. */
const LONGEST = 8;
const NO = readWords('tidak jangan');
/** After "tidak" these turn down what was offered or asked for. */
const WANTED = readWords('jadi usah perlu sido');
const PERSON = readWords('petugas orang admin cs operator manusia');
/** May stand beside a refusal without saying more. */
const BESIDE =
  readWords(`ya iya sudah oke ok lah deh dulu saja itu ini nya lagi ke sama dengan untuk tanya bertanya hubungi panggil
  tunggu menunggu dibantu pak bu bapak ibu mas mbak kak min saya aku maaf terima kasih pakai lewat balik panduan`);

/** A reminder by name: what is left of it when it is normalized also means "to remember" ("tidak ingat"). */
const REMINDING =
  /\b(?:(?:di)?ing[ae]t(?:kan|in|no)|(?:pe)?ngingat(?:nya|e)?|(?:di)?eling(?:no|na|ke|ake|aken)|remind)/iu;
const REMIND = readWords('ingat pengingat pengingatnya ngingatno');

/**
 * What a short refusal turns down: a reminder, the person it names, or whatever was asked for; undefined for everything
 * that says more ("tidak jadi bisa login").
 */
export function readRefusal(text: string): 'reminder' | 'person' | 'anything' | undefined {
  if (text.length > 80 || text.includes('?')) return undefined;
  const { words } = normalize(text);
  if (words.length > LONGEST) return undefined;
  const isReminder = REMINDING.test(text) && words.some((word) => REMIND.has(word));
  const isBot = words.includes('bot') && words.includes('saja');
  const turnsDown = (word: string, next = '') =>
    word === 'batal' || (NO.has(word) && (WANTED.has(next) || (isReminder && REMIND.has(next))));
  if (!isBot && !words.some((word, i) => turnsDown(word, words[i + 1]))) return undefined;
  const says = (word: string) =>
    [NO, WANTED, PERSON, BESIDE].some((list) => list.has(word)) ||
    (isReminder && REMIND.has(word)) ||
    word === 'batal' ||
    word === 'bot';
  if (!words.every(says)) return undefined;
  if (isReminder) return 'reminder';
  return isBot || words.some((word) => PERSON.has(word)) ? 'person' : 'anything';
}
