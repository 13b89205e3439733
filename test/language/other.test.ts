import { expect, test } from 'vitest';
import { matchChoice } from '../../src/language/answer.ts';

const TOWNS = ['Surabaya', 'Sidoarjo', 'Gresik', 'Kota lain'];
const SITES = ['Rungkut', 'Waru', 'Bangil', 'Pabrik lain'];
const BRANDS = ['Samsung', 'Oppo', 'Vivo', 'Lainnya'];
const CARDS = ['Telkomsel', 'Indosat', 'XL', 'Nomor lain'];
const SCREENS = ['Muncul akun terkunci', 'Muncul kata sandi salah', 'Muncul periksa koneksi', 'Pesan lain'];
const KIN = ['Suami atau istri', 'Anak', 'Orang tua', 'Saudara lain'];
const PHONES = ['Gmail di HP ini', 'Gmail di HP lain', 'Yahoo'];

const CASES: readonly (readonly [readonly string[], string, number | undefined])[] = [
  [TOWNS, 'jombang', 3],
  [TOWNS, 'krian', 1],
  [TOWNS, 'gresik kota', 2],
  [TOWNS, 'kenapa harus tahu kota', undefined],
  [SITES, 'yang di kraksaan', 3],
  [BRANDS, 'redmi 9a', 3],
  [BRANDS, 'a3s', 1],
  [CARDS, 'smartfren', 3],
  [CARDS, 'kartu tri', 3],
  [SCREENS, 'server sedang sibuk', 3],
  [SCREENS, 'tulisannya akun tidak ditemukan', 3],
  [SCREENS, 'akun anda diblokir', 0],
  [KIN, 'tetangga', undefined],
];

test.each(CASES)('%j: %s', (labels, text, index) => {
  const match = matchChoice(text, labels);
  expect(match !== undefined && 'index' in match ? match.index : undefined).toBe(index);
});

const VERSIONS = ['Android 7 atau lebih lama', 'Android 8 sampai 11', 'Android 12 atau lebih baru', 'iPhone'];

test.each([
  ['android 13', 2],
  ['android 6 pak', 0],
  ['versi 10', 1],
  ['lollipop', 0],
  ['iphone 11', 3],
])('the version of %s', (text, index) => {
  expect(matchChoice(text, VERSIONS)).toMatchObject({ index });
});

test('"lain" that says of what is not left open', () => {
  expect(matchChoice('outlook', PHONES)).not.toEqual({ index: 1 });
});
