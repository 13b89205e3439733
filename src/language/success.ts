import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 10;
const WORKED = readWords('bisa berhasil sukses beres lancar');
const INSIDE = readWords('masuk login');
/** Nobody is this glad, or thanks, for one step of six. */
const GLAD = readWords('kasih alhamdulillah');
const BESIDE =
  readWords(`sudah terima ya iya oke ok sip siap wah akhirnya sekarang saya aku ini lagi banyak sekali banget semua posko jmo
  atas bantuan dibantu pak bu bapak ibu mas mbak kak min mantap`);

/**
 * What a message that is glad of it says has worked: getting into JMO ("sudah bisa masuk, makasih"), or what was tried
 * ("alhamdulillah berhasil, suwun"). Undefined for a bare "sudah bisa", which may be about one step, and for everything
 * that says more.
 */
export function readSuccess(text: string): 'inside' | 'it' | undefined {
  if (text.length > 120 || text.includes('?')) return undefined;
  const { words } = normalize(text);
  const worked = words.findIndex((word) => WORKED.has(word));
  if (words.length > LONGEST || worked < 0 || !words.some((word) => GLAD.has(word))) return undefined;
  if (!words.every((word) => [WORKED, INSIDE, GLAD, BESIDE].some((list) => list.has(word)))) return undefined;
  return words.some((word) => INSIDE.has(word)) ? 'inside' : 'it';
}
