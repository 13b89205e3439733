import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 10;
/** Before "dulu" these say that it is enough for now. */
const ENOUGH = readWords('sudah berhenti cukup segini segitu sini situ istirahat leren mandeg pamit');
/** May stand around it: until when, and what has to be done meanwhile. */
const AROUND =
  readWords(`dulu ya iya oke ok baik maaf wah oh saja lah deh sampai di ke ini itu besok lusa nanti lagi lanjut sambung terus
  kapan mau akan harus ada saya aku kita kerja bekerja masuk pulang makan minum shalat sholat solat salat tidur mandi masak
  capek lelah ngantuk mengantuk jam shift giliran hari malam sore pagi siang minggu senin selasa rabu kamis jumat sabtu
  anak tamu ah yuk yah jemput rumah mesin sibuk repot istirahat terima kasih pak bu bapak ibu mas mbak kak min karena waktu`);

/** Says so by itself; normalized it is no more than "sudah". */
const ALONE = /(?:^|\P{L})(?:s?udahan|u?wisan)(?:\P{L}|$)/iu;

/**
 * Whether a message says that it is enough for now and nothing more: "udahan", "berhenti dulu ya bu, besok lagi",
 * "stop dulu mau kerja".
 */
export function saysPause(text: string): boolean {
  if (text.length > 120 || text.includes('?')) return false;
  const { words } = normalize(text);
  const dulu = words.findIndex((word, i) => ENOUGH.has(word) && words[i + 1] === 'dulu');
  const at = dulu < 0 && ALONE.test(text) ? words.indexOf('sudah') : dulu;
  return at >= 0 && words.length <= LONGEST && words.every((word, i) => i === at || AROUND.has(word));
}
