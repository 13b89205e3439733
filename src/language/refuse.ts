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

/** What a short refusal turns down: the person it names, or whatever was asked for; undefined for everything that says more. */
export function readRefusal(text: string): 'person' | 'anything' | undefined {
  if (text.length > 80 || text.includes('?')) return undefined;
  const { words } = normalize(text);
  if (words.length > LONGEST) return undefined;
  const isBot = words.includes('bot') && words.includes('saja');
  const core = words.findIndex(
    (word, i) => word === 'batal' || (NO.has(word) && WANTED.has(words[i + 1] ?? '')),
  );
  if (core < 0 && !isBot) return undefined;
  const says = (word: string) =>
    [NO, WANTED, PERSON, BESIDE].some((list) => list.has(word)) || word === 'batal' || word === 'bot';
  if (!words.every(says)) return undefined;
  return isBot || words.some((word) => PERSON.has(word)) ? 'person' : 'anything';
}
