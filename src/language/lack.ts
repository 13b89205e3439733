import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 8;
/** What a step may ask to have at hand, and phones run out of. */
const THINGS =
  readWords(`kertas buku pulpen bolpen bolpoin pensil spidol ktp kk baterai batre cas charger kuota
  pulsa kacamata`);
const EMPTY = readWords('lowbat lobet habis ketinggalan tertinggal');
const AWAY = readWords('rumah kos pabrik loker');
const NOT = readWords('tidak belum');
const HAVING = readWords('ada punya bawa pegang siap siapkan');
const BESIDE = readWords(
  'saya aku nya e ne hp ini masih lagi sudah di dan atau pak bu bapak ibu mas mbak kak min kok ya',
);

/** Whether a message says no more than that something is not at hand: "gak punya kertas", "ktp di rumah", "baterai habis". */
export function lacksThing(text: string): boolean {
  if (text.length > 100 || text.includes('?')) return false;
  const { words } = normalize(text);
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  if (words.length > LONGEST || !(has(THINGS) || words.includes('lowbat'))) return false;
  const lacks = has(EMPTY) || has(AWAY) || (has(NOT) && has(HAVING));
  return (
    lacks && words.every((word) => [THINGS, EMPTY, AWAY, NOT, HAVING, BESIDE].some((list) => list.has(word)))
  );
}
