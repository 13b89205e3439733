import { expect, test } from 'vitest';
import { groupAlike, saysTheSame } from '#language/alike.ts';

const TEXTS = ['kodenya gak dateng', 'saldo kurang', 'kode tidak datang pak', 'KODE TDK DATANG'];

test('texts that say the same are one group, begun by the oldest', () => {
  expect(groupAlike(TEXTS)).toEqual([[0, 2, 3], [1]]);
});

test('a later text never moves those before it', () => {
  for (let n = 1; n <= TEXTS.length; n++) {
    const all = groupAlike(TEXTS).map((group) => group.filter((position) => position < n));
    expect(groupAlike(TEXTS.slice(0, n))).toEqual(all.filter((group) => group.length > 0));
  }
});

test('texts without a telling word stay alone', () => {
  expect(groupAlike(['🙂', '🙂', 'pak'])).toEqual([[0], [1], [2]]);
});

test('spelling is no difference, another word is', () => {
  expect(saysTheSame('gak bisa LOGIN', 'tidak bisa login')).toBe(true);
  expect(saysTheSame('tidak bisa login', 'tidak bisa daftar')).toBe(false);
});
