import { clean } from './characters.ts';
import { normalize } from './normalize.ts';
import { bareWords } from './plain.ts';
import { readWords } from './table.ts';

/** How far the worker is with the step that is shown. */
export type Progress = 'done' | 'not-yet' | 'stuck';

/** Words above which a message says more than how far somebody is. */
const LONGEST = 6;

const DONE =
  readWords(`sudah ok oke okay okey okeh okelah siap done selesai sip siip bisa berhasil sukses beres jadi
  lancar betul benar mantap alhamdulillah yes ketemu muncul jos joss cocok`);
const YES = readWords('ya y iya');
const NO = readWords('tidak belum bukan');
const WAITING = readWords('sebentar menunggu nanti sabar otw proses sedang loading');
const STUCK = readWords('macet bingung susah gagal error pusing takut nyerah menyerah kesel');
/** "masih sama", "sama saja": it did not help. */
const SAME = readWords('sama masih tetap saja aja juga terus sudah tapi ya');
/** After "takut" these name no mistake that was made. */
const FEARED = readWords('salah keliru');
/** After "tidak" these say that it does not work. */
const FAILING =
  readWords(`bisa ketemu muncul ada berhasil jalan paham tahu mengerti masuk keluar buka pencet jelas nemu
  menemukan berfungsi respon bergerak lihat`);
/** May stand beside the word that decides. */
const BESIDE =
  readWords(`saya ini itu sini di dulu masih lagi tetap terus semua coba ada bisa masuk muncul ketemu tombol
  langkah selesai sekali juga banget baca sampai posko malah kok bagus hari kembali akhirnya tulisan kali kenapa jadi
  oh oo o oalah owalah wah nah eh lho loh nih cara caranya sinyal terima kasih sama lakukan sempat apa hp menu pak bu mas mbak kak min aku`);
/** May stand beside "sudah"; beside "tidak bisa" they name a problem of their own. */
const OBJECTS = readWords('login pencet isi buka download instal update kirim lihat masukkan ganti');

const GESTURES = /^(?:\s|\p{So}|\p{Emoji_Modifier})+$/u;
const GOOD = /[\u{1F44D}\u{1F44C}\u2705\u2714\u2611]/u;

/**
 * Reads an answer to "Sudah?" when the whole message is one, in any spelling; undefined for everything that says more.
 * "belum" waits; "belum bisa", "gak ketemu", "bingung" are stuck; "sudah tapi gak bisa" is stuck, not done.
 */
export function readProgress(text: string): Progress | undefined {
  if (text.length > 120 || text.includes('?')) return undefined;
  if (GESTURES.test(clean(text))) return GOOD.test(text) ? 'done' : undefined;
  const { words } = normalize(text);
  const but = words.indexOf('tapi');
  if (but < 0) return read(words);
  const after = read(words.slice(but + 1));
  return read(words.slice(0, but)) === 'done' && after !== 'done' ? after : undefined;
}

function read(words: readonly string[]): Progress | undefined {
  const bare = bareWords(words);
  if (bare.length === 0 || bare.length > LONGEST) return undefined;
  const no = bare.findIndex((word) => NO.has(word));
  if (bare.length <= 3 && FAILING.has(bare[bare.indexOf('kurang') + 1] ?? '') && bare.includes('kurang'))
    return 'stuck';
  if (bare.includes('sama') && bare.every((word) => SAME.has(word))) return 'stuck';
  if (bare.some((word) => STUCK.has(word))) {
    const isPlain = bare.every(
      (word) => STUCK.has(word) || BESIDE.has(word) || FEARED.has(word) || word === 'belum',
    );
    return isPlain ? 'stuck' : undefined;
  }
  if (no >= 0) return negative(bare, no);
  if (!bare.every((word) => isPositive(word) || WAITING.has(word))) return undefined;
  if (bare.some((word) => WAITING.has(word)) || (bare[0] === 'lagi' && bare.length > 1)) return 'not-yet';
  return YES.has(bare[0] ?? '') || bare.some((word) => DONE.has(word)) ? 'done' : undefined;
}

function isPositive(word: string): boolean {
  return DONE.has(word) || YES.has(word) || BESIDE.has(word) || OBJECTS.has(word);
}

/** "belum", "tidak" wait; "tidak ketemu", "belum bisa" are stuck; "belum muncul" still waits. */
function negative(words: readonly string[], at: number): Progress | undefined {
  const no = words[at];
  const next = words[at + 1];
  const isPlain = words.every(
    (word, i) =>
      i === at ||
      i === at + 1 ||
      ((BESIDE.has(word) || YES.has(word) || DONE.has(word) || FAILING.has(word)) && !OBJECTS.has(word)),
  );
  if (!isPlain || (next !== undefined && !FAILING.has(next) && !DONE.has(next) && !BESIDE.has(next)))
    return undefined;
  if (no === 'belum') return next === 'bisa' || next === 'berhasil' || next === 'paham' ? 'stuck' : 'not-yet';
  if (no === 'bukan') return undefined;
  if (next === undefined) return words.length === 1 || YES.has(words[0] ?? '') ? 'not-yet' : undefined;
  return FAILING.has(next) ? 'stuck' : undefined;
}
