import { normalize } from './normalize.ts';

/** Nobody is reminded later than this. */
const MOST = 7;

/** In how many days a message asks for something: "besok" 1, "lusa" 2, "3 hari lagi" 3, "minggu depan" 7; undefined where it names no day. */
export function readDays(text: string): number | undefined {
  const { words } = normalize(text);
  if (words.includes('lusa')) return 2;
  if (words.includes('besok')) return 1;
  if (words.some((word, i) => word === 'minggu' && words[i + 1] === 'depan')) return MOST;
  const at = words.findIndex((word, i) => /^[1-7]$/u.test(word) && words[i + 1] === 'hari');
  return at < 0 ? undefined : Number(words[at]);
}
