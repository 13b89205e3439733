import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 7;
const ASKS = readWords('bagaimana apa mana kemana ngapain');
const ONWARD = readWords('terus lalu habis sekarang kemudian selanjutnya setelah sesudah jadi');
/** By itself enough: "gimana ini". */
const BARE = readWords('bagaimana ngapain');
const LONG = readWords('lama jam menit hari');
const BESIDE =
  readWords(`saya aku kita harus ini itu ya ke di dong sih lagi dulu pak bu bapak ibu mas mbak kak min nya yang
  lakukan dilakukan tolong caranya cara`);

/** Whether a message only asks how to go on or how long it takes: "terus gimana", "berapa lama sih". */
export function asksOnward(text: string): boolean {
  if (text.length > 100) return false;
  const { words } = normalize(text);
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  const known = words.every((word) => [ASKS, ONWARD, BESIDE].some((list) => list.has(word)));
  if (words.length > LONGEST) return false;
  const isBare = known && words.length <= 3 && words.some((word) => BARE.has(word));
  return isBare || (known && has(ASKS) && has(ONWARD)) || asksHowLong(words);
}

function asksHowLong(words: readonly string[]): boolean {
  const known = words.every((word) => word === 'berapa' || LONG.has(word) || BESIDE.has(word));
  return known && words.includes('berapa') && words.some((word) => LONG.has(word));
}
