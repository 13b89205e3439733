import { expect, test } from 'vitest';
import { readNumber } from '#language/answer.ts';

test.for([
  ['2', 1],
  ['2.', 1],
  ['2)', 1],
  ['2️⃣', 1],
  ['②', 1],
  ['２', 1],
  ['dua', 1],
  ['DUA', 1],
  ['loro', 1],
  ['nomor 2', 1],
  ['nomer 2', 1],
  ['no 2', 1],
  ['no.2', 1],
  ['no2', 1],
  ['opsi 2', 1],
  ['pilih 2', 1],
  ['saya pilih nomor 2 pak', 1],
  ['yang kedua', 1],
  ['ke dua', 1],
  ['yang ke-2', 1],
  ['sing nomer loro', 1],
  ['2 aja', 1],
  ['2 ya bu', 1],
  ['pertama', 0],
  ['papat', 3],
  ['yang terakhir', 3],
  ['b', 1],
  ['yg A mbak', 0],
  ['huruf C', 2],
  ['tombol ke 3', 2],
  ['nomer kaleh', 1],
] as const)('"%s" of four is answer %i', ([text, index]) => {
  expect(readNumber(text, 4)).toBe(index);
});

test.for([
  '5',
  '0',
  '12',
  '3x',
  '3 kali',
  'dua kali',
  'sudah 2 kali',
  '1 2',
  '1 atau 2',
  'android 9',
  '1 jam',
  'kode 1',
  'sudah',
  'terakhir',
  '',
  '2 hari lalu bisa',
  '-',
  'e',
  'd a',
  'saya mau b c',
])('"%s" of four is no answer', (text) => {
  expect(readNumber(text, 4)).toBeUndefined();
});

test('names nothing where nothing is offered', () => {
  expect(readNumber('1', 0)).toBeUndefined();
  expect(readNumber('yang terakhir', 0)).toBeUndefined();
});
