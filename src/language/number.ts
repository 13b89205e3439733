import { bareWords, plainWords } from './plain.ts';
import { readTable } from './table.ts';

const NUMBERS = readTable(`
1: satu, siji, sitok, setunggal, pertama, kesatu, kesiji, kapisan, one
2: dua, loro, kalih, kaleh, kedua, kaloro, kapindo, two
3: tiga, telu, tigo, ketiga, katelu, three, tri
4: empat, papat, sekawan, ampat, keempat, kapapat
5: lima, limo, gangsal, kelima
6: enam, enem, nem, keenam
7: tujuh, pitu, ketujuh
8: delapan, wolu, lapan, kedelapan
9: sembilan, songo, sanga, kesembilan
10: sepuluh, sedoso, kesepuluh
`);

const BEFORE = new Set(
  'nomor nomer no nmr nmer nomere opsi pilihan pilih milih jawaban jawab jawabannya angka huruf tombol yang yg sing seng ke saya aku mau ambil paling pilihannya menu'.split(
    ' ',
  ),
);

/**
 * The position (0-based) of the answer a message names by its number or letter ("2", "nomor dua", "yang ke-2", "②", "B"); undefined for
 * anything else. A number in words that one of `labels` has means that label ("dua" is "Punya dua kartu").
 */
export function readNumber(text: string, count: number, labels: readonly string[] = []): number | undefined {
  if (text.length > 60) return undefined;
  const words = bareWords(plainWords(text));
  let at = 0;
  while (at < words.length - 1 && BEFORE.has(words[at] ?? '')) at++;
  const rest = words.slice(at);
  const [word = ''] = rest;
  if (rest.length !== 1) return undefined;
  if (word === 'terakhir' && at > 0) return count > 0 ? count - 1 : undefined;
  const held = at === 0 ? labelWith(word, labels) : undefined;
  if (held !== undefined) return held;
  const number = /^\d{1,2}$/.test(word) ? Number(word) : (ordinal(word) ?? letter(words));
  if (number !== undefined && number > count && at === 0) return labelOf(number, labels);
  return number !== undefined && number >= 1 && number <= count ? number - 1 : undefined;
}

/** The one label that has a number which was written in words. */
function labelWith(word: string, labels: readonly string[]): number | undefined {
  const number = NUMBERS.get(word);
  if (number === undefined) return undefined;
  const found = labels.flatMap((label, index) =>
    plainWords(label).some((own) => own === number || NUMBERS.get(own) === number) ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The one label that holds a code in digits ("40" is "Kode 040"). */
function labelOf(code: number, labels: readonly string[]): number | undefined {
  const found = labels.flatMap((label, index) =>
    plainWords(label).some((own) => /^0\d+$/.test(own) && Number(own) === code) ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "b", "yang C" and "huruf a" as the place of a letter. */
function letter(words: readonly string[]): number | undefined {
  const at = words.length > 2 ? -1 : LETTERS.indexOf(words.at(-1) ?? '');
  return at < 0 ? undefined : at + 1;
}

const LETTERS = ['a', 'b', 'c', 'd'];

function ordinal(word: string): number | undefined {
  const named = NUMBERS.get(word);
  if (named !== undefined) return Number(named);
  const match = /^(?:ke|no|nmr|nomor|opsi)(\d{1,2})$/.exec(word);
  return match === null ? undefined : Number(match[1]);
}
