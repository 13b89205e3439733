import { correct } from '../correct.ts';
import { READABLE } from '../data/readable.ts';
import { FROM_JAVANESE, isPlainWord, SPELLINGS, WORDS } from '../lexicon.ts';
import { respell } from '../spelling.ts';
import { readTable, readWords } from '../table.ts';

/** Digits as words in Indonesian and Javanese, with what they say. Tens and "double" count no digit of their own. */
export const DIGIT_WORDS = readTable(`
0: nol, kosong, nul, zero
1: satu, siji, setunggal, sitok, ji, one
2: dua, loro, ro, kalih, two
3: tiga, telu, tigo, lu, three
4: empat, papat, ampat, pat, sekawan, four
5: lima, limo, gangsal, mo, five
6: enam, enem, nem, six
7: tujuh, pitu, tu, seven
8: delapan, wolu, lapan, wu, eight
9: sembilan, songo, sanga, nine
: belas, puluh, puluhan, likur, dobel, double, triple, sewelas, rolas
: sepuluh, sebelas, duabelas, tigabelas, empatbelas, limabelas, enambelas, tujuhbelas, seratus, ratus, setengah
: rong, telung, patang, limang, pitung, wolung, sangang, telulas, patbelas, limolas, nembelas, pitulas, wolulas, songolas, seket, sewidak, selawe, satus, atus
`);

/** Months, long and short. */
export const MONTHS =
  readWords(`januari jan pebruari februari feb peb maret mar mrt april apr mei may juni jun juli jul
  agustus agu ags agt aug september sep sept oktober okt oct november nopember nov nop desember des dec
  january february march june july october december`);

/** Names of mail services as they stand in an address. */
export const PROVIDERS =
  readWords(`gmail gmai gmial gamil gmal ymail yahoo yaho hotmail outlook icloud rocketmail
  googlemail protonmail gmailcom`);

/** Makers and series of phones: what follows, or stands in the same piece, is a model. */
export const PHONES =
  readWords(`hp oppo vivo redmi samsung xiaomi realme infinix galaxy note iphone tecno itel poco nokia
  android versi ram tipe type seri advan asus zenfone evercoss reno hot spark pova smart miui jmo`);

const EVERYDAY: ReadonlySet<string> = new Set(READABLE.trim().split(/\s+/));

/** A word without the endings that point at somebody ("sandiku", "kodenya", "hapene"). */
export function bareWord(word: string): string {
  const bare = word.replace(/(?:nya|ku|mu|ne|e)$/, '');
  return bare.length >= 2 ? bare : word;
}

/** The one spelling of a word, where a table knows it as more than merely Javanese. */
export function meaning(word: string): string {
  const bare = bareWord(word);
  const known = [word, bare].find((form) => SPELLINGS.has(form) && !FROM_JAVANESE.has(form));
  return known === undefined ? (WORDS.has(bare) ? bare : word) : (SPELLINGS.get(known) ?? word);
}

/**
 * Whether a word is one people here use, in any form they type; `typos` says whether a near miss counts. A merely
 * Javanese word ("juragan") may be a password, unless it is listed as readable.
 */
export function isReadable(word: string, typos: boolean): boolean {
  if (isPlainWord(word) || EVERYDAY.has(word)) return true;
  const told = respell(word, isPlainWord);
  const spelt = typos ? told.flatMap((part) => correct(part)) : told;
  return spelt.every((part) => WORDS.has(part)) && !/\p{N}/u.test(word);
}

/** Whether a word is one people here use; remembers what it was asked. */
export type Readable = (word: string) => boolean;

/** Distinct words of one text for which near misses are looked up; a longer text is a paste and must not hold up the next. */
const LOOKED_UP = 60;

/** `isReadable` with near misses, for one text: every word is looked up once, and only so many at all. */
export function readerOf(): Readable {
  const seen = new Map<string, boolean>();
  return (word) => {
    const known = seen.get(word) ?? isReadable(word, seen.size < LOOKED_UP);
    seen.set(word, known);
    return known;
  };
}
