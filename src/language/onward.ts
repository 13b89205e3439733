import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 7;
const ASKS = readWords('bagaimana apa mana kemana ngapain');
const ONWARD = readWords('terus lalu habis sekarang kemudian selanjutnya setelah sesudah jadi');
const BESIDE =
  readWords(`saya aku kita harus ini itu ya ke di dong sih lagi dulu pak bu bapak ibu mas mbak kak min nya yang
  lakukan dilakukan tolong caranya cara`);

/** Whether a message only asks how to go on: "terus gimana", "terus saya harus ke mana pak". */
export function asksOnward(text: string): boolean {
  if (text.length > 100) return false;
  const { words } = normalize(text);
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  const known = words.every((word) => [ASKS, ONWARD, BESIDE].some((list) => list.has(word)));
  return words.length <= LONGEST && known && has(ASKS) && has(ONWARD);
}
