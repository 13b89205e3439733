import { expect, test } from 'vitest';
import { readCommand } from '#language/command.ts';
import { JOIN_WORDS } from '#language/data/join-words.ts';
import { drawJoinWords, readJoinWords } from '#language/join-words.ts';

const WORDS = JOIN_WORDS.trim().split(/\s+/);

test('there are enough words that five guesses find nothing, and each is there once', () => {
  expect(WORDS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(WORDS).size).toBe(WORDS.length);
});

test('no word is one letter away from another, and none is a command', () => {
  const near = WORDS.flatMap((word, index) =>
    WORDS.slice(index + 1).flatMap((other) => (isNear(word, other) ? [`${word} ${other}`] : [])),
  );
  expect(near).toEqual([]);
  expect(WORDS.filter((word) => readCommand(word) !== undefined || !/^[a-z]+$/.test(word))).toEqual([]);
});

test('what is drawn is read back, in any order and spelling of the thumb', () => {
  let next = 0;
  const drawn = drawJoinWords((below) => next++ % below);
  const [one, two, three] = drawn.split(' ');
  const written = [
    `${three} ${one} ${two}`,
    ` ${one?.toUpperCase()}, ${two};\n${three}.`,
    `${one}-${two}-${three} 🙏`,
    `${one}\u200b ${two}\u00a0${three}`,
  ];
  for (const text of written) expect(readJoinWords(text)).toBe(readJoinWords(drawn));
  expect(readJoinWords(drawn)).toBeDefined();
});

test('three different words are drawn', () => {
  const picks = [0, 0, 0, 1, 1, 2];
  expect(new Set(drawJoinWords(() => picks.shift() ?? 0).split(' ')).size).toBe(3);
});

test.for([
  'lupa kata sandi',
  'kucing',
  'kucing mangga',
  'kucing mangga perahu ya',
  'kucing mangga sandi',
  '',
  'a'.repeat(10_000),
])('"%.30s" is no joining', (text) => expect(readJoinWords(text)).toBeUndefined());

/** Whether one letter more, less or other makes one of the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
