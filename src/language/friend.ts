import { plainWords } from './plain.ts';
import { readWords } from './table.ts';

/** People a worker may ask for. */
const THEM =
  readWords(`teman temen kawan konco kanca tetangga saudara sedulur ibu ibuk emak mamak mak bapak bapa ayah
  suami bojo istri isteri anak adik adek adhik kakak mertua keponakan sepupu nenek kakek mbah rekan`);
const MINE = readWords('saya aku ku kulo kula gue');
/** What may stand before: "ini ibu saya", "akun teman saya". */
const BEFORE = readWords(
  'ini untuk buat kanggo gawe akun jmo hp punya punyanya bantu tolong mau kalau ada pak bu mas mbak',
);
/** Then it is about the worker after all: the mother's name on the card, or a comparison ("kok saya tidak"). */
const OWN = readWords('nama namanya jeneng jenenge meninggal almarhum almarhumah saya aku kulo kula kandung');
const YES = readWords('ya iya y yo nggih inggih betul benar bener');
const LONGEST = 40;

/** Whether a message names only who it is about: "ibu saya", "iya untuk suami". */
export function namesOther(text: string): boolean {
  const words = plainWords(text);
  const known = words.every((word) => [THEM, MINE, BEFORE, YES].some((list) => list.has(word)));
  return words.length <= 6 && known && words.some((word) => THEM.has(word));
}

/** Whether a message begins with somebody else's trouble: "ibu saya lupa sandi", "akunnya temanku terkunci". */
export function speaksForOther(text: string): boolean {
  const words = plainWords(text);
  if (words.length > LONGEST) return false;
  let at = 0;
  while (at < 3 && BEFORE.has(words[at] ?? '')) at += 1;
  const first = words[at] ?? '';
  const joined = first.endsWith('ku') && THEM.has(first.slice(0, -2));
  const apart = THEM.has(first) && MINE.has(words[at + 1] ?? '');
  if (!joined && !apart) return false;
  return !words.slice(at + (joined ? 1 : 2)).some((word) => OWN.has(word));
}
