import { NAME_LENGTH } from '#model/limits.ts';
import { clean } from './characters.ts';

const TITLES = new Set('bu pak ibu bapak mas mbak mba mbah kak bang cak ning yu kang dik'.split(' '));
const BEFORE = new Set('nama saya aku namaku panggil panggilan ini jenengku kulo'.split(' '));

/**
 * The name somebody is called by, from what they answered when asked: a title and the first name ("Bu Sri"), nothing else of
 * it. Undefined where the answer is no name: numbers, masks, a sentence.
 */
export function readFirstName(text: string): string | undefined {
  const readable = clean(text).trim();
  if (readable.length > NAME_LENGTH || !/^[\p{L}\p{M}'’. ]+$/u.test(readable)) return undefined;
  const words = readable.split(/[\s.]+/).filter((word) => word !== '');
  while (words.length > 1 && BEFORE.has((words[0] ?? '').toLowerCase())) words.shift();
  if (words.length === 0 || words.length > 4) return undefined;
  const [first = '', second] = words;
  const titled = second !== undefined && TITLES.has(first.toLowerCase());
  const name = (titled ? [first, second] : [first]).map((word) => capital(word.slice(0, 11))).join(' ');
  return TITLES.has(name.toLowerCase()) || name.length < 2 ? undefined : name;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
