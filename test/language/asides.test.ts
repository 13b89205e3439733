import { expect, it } from 'vitest';
import { namesOther } from '#language/friend.ts';
import { asksHowLong } from '#language/impatience.ts';
import { lacksThing } from '#language/lack.ts';
import { saysMistap } from '#language/mistap.ts';
import { asksOnward } from '#language/onward.ts';
import { readTold } from '#language/told-secret.ts';

/** What only seems to be news, and what is: a reader that takes too much leads nobody anywhere. */
const CASES: readonly [string, (text: string) => boolean, readonly string[], readonly string[]][] = [
  [
    'a thing that is not at hand',
    lacksThing,
    ['gak punya kertas', 'baterai hp habis', 'gak bawa ktp', 'niki ktp e wonten omah', 'lowbat'],
    [
      'gak punya kpj',
      'gak punya email',
      'kuota habis terus jmo tidak bisa dibuka',
      'ktp hilang',
      'kertas apa?',
    ],
  ],
  [
    'a slip of the thumb',
    saysMistap,
    ['saya salah pencet', 'kepencet', 'gak sengaja kepencet pak', 'salah pilih tadi'],
    [
      'saya salah pencet jadi terkunci',
      'tombolnya dipencet tidak bisa',
      'data saya salah',
      'pencet yang mana',
    ],
  ],
  [
    'how to go on',
    asksOnward,
    ['terus gimana', 'terus saya harus ke mana pak', 'piye', 'berapa lama sih', 'habis ini apa'],
    ['gimana cara lihat saldo', 'terus error', 'berapa saldo saya', 'apa itu kpj'],
  ],
  [
    'where the person is',
    asksHowLong,
    ['kok lama', 'orangnya mana', 'belum dibalas ya', 'halo'],
    ['kode belum masuk', 'sudah lama tidak bisa login', 'saldo saya mana', 'makasih'],
  ],
  [
    'somebody else',
    namesOther,
    ['ibu saya', 'iya untuk suami', 'buat anak'],
    ['nama ibu saya salah', 'saya sendiri', 'iya bu'],
  ],
];

it.each(CASES)('hears %s, and no more', (_, reads, heard, left) => {
  expect(heard.filter((text) => !reads(text))).toEqual([]);
  expect(left.filter((text) => reads(text))).toEqual([]);
});

it('tells a bare secret from one beside a trouble', () => {
  expect(readTold('nik saya ‹NIK› tolong cek')).toBe('only');
  expect(readTold('‹kode›')).toBe('only');
  expect(readTold('nik ‹NIK› gak bisa login')).toBe('beside');
  expect(readTold('nomor saya ‹nomor HP›')).toBeUndefined();
  expect(readTold('sandi saya ditolak')).toBeUndefined();
});
