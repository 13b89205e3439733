import { normalize } from './normalize.ts';
import { plainWords } from './plain.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 7;
const MISTAPPED = readWords('kepencet keklik kesentuh ketekan');
const WRONG = readWords('salah keliru');
const PRESSED = readWords('pencet pilih');
const BESIDE =
  readWords(`saya aku ini itu tadi tidak sengaja maaf ya eh aduh waduh wah sudah lagi tombol pak bu bapak ibu mas mbak kak
  min lain yang di jmo sini bagaimana`);

/** Whether a message says no more than that something was pressed by mistake: "saya salah pencet", "gak sengaja kepencet". */
export function saysMistap(text: string): boolean {
  if (text.length > 100) return false;
  const { words } = normalize(text);
  if (words.length > LONGEST) return false;
  const isWrong = words.some((word) => WRONG.has(word)) && words.some((word) => PRESSED.has(word));
  // Normalized, "kepencet" is no more than "pencet".
  const isMistap = isWrong || plainWords(text).some((word) => MISTAPPED.has(word));
  return (
    isMistap && words.every((word) => [MISTAPPED, WRONG, PRESSED, BESIDE].some((list) => list.has(word)))
  );
}
