import { JOIN_WORDS } from './data/join-words.ts';
import { plainWords } from './plain.ts';
import { readWords } from './table.ts';

const WORDS = readWords(JOIN_WORDS);
const LIST = [...WORDS];

const KEYBOARD = /^[\n\x20-\x7e]*$/;

/** How many words join two conversations. */
const COUNT = 3;

/** Three different words for joining two conversations; `pick` gives a whole number from 0 up to, and without, its argument. */
export function drawJoinWords(pick: (below: number) => number): string {
  const drawn = new Set<string>();
  while (drawn.size < COUNT) {
    const word = LIST[pick(LIST.length)];
    if (word !== undefined) drawn.add(word);
  }
  return [...drawn].join(' ');
}

/** The joining words a whole message is, in an order that is always the same; undefined for every other message. */
export function readJoinWords(text: string): string | undefined {
  if (text.length > 80) return undefined;
  // Every message that comes in is asked: letters of the keyboard need no cleaning.
  const words = KEYBOARD.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : plainWords(text);
  if (words.length !== COUNT || !words.every((word) => WORDS.has(word))) return undefined;
  return words.sort().join(' ');
}
