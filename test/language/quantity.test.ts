import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../src/language/offered/amounts.ts';
import { readQuantity } from '../../src/language/offered/quantity.ts';

/** The label that holds a text; the labels it may be; "none" where it speaks of them and means none. */
function held(text: string, labels: readonly string[]): number | readonly number[] | 'none' | undefined {
  const match = readQuantity(text, labels);
  if (match === undefined || 'index' in match) return match?.index;
  return match.between.length === 0 ? 'none' : match.between;
}

const SINCE = ['Kurang dari 1 bulan', '1 sampai 6 bulan', 'Lebih dari 6 bulan'];
const DAYS = ['Kurang dari 5 hari', 'Lebih dari 5 hari'];
const CARDS = ['Satu kartu', 'Dua kartu', 'Tiga atau lebih', 'Tidak punya kartu'];
const TRIES = ['Sekali', 'Dua kali', 'Lebih dari dua kali', 'Belum pernah'];
const AGES = ['Di bawah 56 tahun', '56 tahun ke atas'];
const GROUPS = ['Umur 18-30', 'Umur 31-45', 'Umur 46-55', 'Umur 56 ke atas'];
const HOURS = ['Pagi', 'Siang', 'Sore', 'Malam'];
const MONTHS = ['Juni', 'Juli', 'Agustus', 'Sesudah Agustus'];
const SHARES = ['Ambil 10%', 'Ambil 30%', 'Ambil semua'];
const MONEY = ['Di bawah 1 juta', '1 sampai 5 juta', 'Di atas 5 juta'];
const YEARS = ['Sebelum 2015', '2015 sampai 2020', 'Setelah 2020'];
const DATES = ['Awal bulan', 'Pertengahan bulan', 'Akhir bulan'];
const WEEK = ['Hari kerja', 'Sabtu atau Minggu', 'Kapan saja'];
const OFTEN = ['Setiap hari', 'Seminggu sekali', 'Sebulan sekali'];
const LATELY = ['Hari ini', 'Kemarin', 'Beberapa hari lalu', 'Lebih dari seminggu'];

describe('the label that holds an amount', () => {
  it.each([
    [SINCE, 'udah 3 bulanan', 1],
    [SINCE, 'hampir setengah tahun', 1],
    [SINCE, 'wis rong taun', 2],
    [SINCE, 'belum sebulan', 0],
    [SINCE, 'baru seminggu', 0],
    [SINCE, '6 bulan lebih', 2],
    [SINCE, 'kurang lebih 7 bulan', 2],
    [SINCE, 'sudah lama', 2],
    [SINCE, '2 minggu sampai 3 minggu', 0],
    [SINCE, '2', 1],
    [DAYS, 'belum 5 hari', 0],
    [DAYS, 'sudah 5 hari', 1],
    [DAYS, 'gak nyampe 5 hari', 0],
    [CARDS, 'lebih dari dua', 2],
    [CARDS, 'ada 4 mbak', 2],
    [CARDS, '2 kartu, satu hilang', 1],
    [TRIES, 'ping pindo', 1],
    [TRIES, 'berkali-kali', 2],
    [TRIES, 'baru sekali', 0],
    [AGES, 'sewidak loro', 1],
    [AGES, 'belum 56', 0],
    [AGES, 'tahun depan 56', 0],
    [GROUPS, 'umurku 46 bulan depan', 1],
    [GROUPS, 'seket pas', 2],
    [HOURS, 'jam 7', 0],
    [HOURS, 'jam 7 malam', 3],
    [HOURS, 'jam setengah 4 sore', 2],
    [HOURS, 'abis magrib', 3],
    [['Siang', 'Malam'], 'jam 7', 1],
    [['Siang', 'Malam'], 'jam 7 pagi', 'none'],
    [['Lahir sebelum 1970', 'Lahir 1970-1990', 'Lahir setelah 1990'], 'taun 75', 1],
    [['Jam 10.00', 'Jam 13.00', 'Jam 15.00'], 'habis duhur', 1],
    [['1 sampai 3 bulan', '4 sampai 6 bulan'], '3 bulan lebih', 0],
    [MONTHS, 'bln 8', 2],
    [MONTHS, 'oktober', 3],
    [SHARES, 'sepuluh persen', 0],
    [SHARES, 'kabeh', 2],
    [MONEY, 'sejuta setengah', 1],
    [['Di bawah 10 juta', '10 sampai 15 juta', 'Di atas 15 juta'], 'kira2 12', 1],
    [['Kurang dari Rp10 juta', 'Rp10 juta sampai Rp15 juta', 'Lebih dari Rp15 juta'], '12jt', 1],
    [['1 kali', '2 atau 3 kali', 'Lebih dari 3 kali'], 'bolak balik sampe 10x', 2],
    [MONEY, 'rp 900.000', 0],
    [MONEY, 'belasan juta', 2],
    [YEARS, 'taun 22', 2],
    [YEARS, 'maret 2015', 1],
    [['Sebelum Agustus 2023', 'Agustus 2023 sampai 2024', 'Tahun 2025'], 'juni 24', 1],
    [DATES, 'tgl 25an', 2],
    [WEEK, 'rebo opo kemis', 0],
    [OFTEN, '1x sebulan', 2],
    [['Setiap hari', 'Seminggu beberapa kali', 'Jarang'], 'saben minggu ping telu', 1],
    [LATELY, 'wingi', 1],
    [LATELY, '4 hari yg lalu', 2],
  ])('%j: %s', (labels, text, index) => {
    expect(held(text, labels)).toBe(index);
  });

  it('is the last one told where the text corrects itself', () => {
    expect(held('satu eh dua ding', CARDS)).toBe(1);
    expect(held('sebulan, eh tujuh bulan', SINCE)).toBe(2);
    expect(held('bukan 10, 30', SHARES)).toBe(1);
  });

  it('is not chosen where the text tells of two, or of what labels share', () => {
    expect(held('dua atau tiga', CARDS)).toEqual([1, 2]);
    expect(held('30an', GROUPS)).toEqual([0, 1]);
    expect(held('kepala lima', GROUPS)).toEqual([2, 3]);
  });

  it('is none where the text asks', () => {
    expect(held('kalau lebih dari 5 hari gimana', DAYS)).toBe('none');
    expect(held('apa harus 5 hari?', DAYS)).toBe('none');
    expect(held('susah sekali', TRIES)).toBe('none');
    expect(held('coba sekali lagi', TRIES)).toBe('none');
  });

  it('is none where the text counts something else by a number that a label has', () => {
    expect(held('2 hari', CARDS)).toBe('none');
    expect(held('2 hp', CARDS)).toBe('none');
    expect(held('udah 30 tahun', SHARES)).toBe('none');
  });

  it('is left to the words where the labels do not count that', () => {
    expect(held('ada di laci', CARDS)).toBeUndefined();
    expect(held('hilang 5 hari lalu', CARDS)).toBeUndefined();
    expect(held('sudah 3 hari', ['Nama', 'Alamat'])).toBeUndefined();
    expect(held('dicoba pelan sekali', ['Nama', 'Alamat'])).toBeUndefined();
    expect(held('1 hari', ['Tunggu 1 jam', 'Sudah lewat 1 jam'])).toBeUndefined();
  });
});

describe('amounts', () => {
  it.each([
    ['1 tahun 3 bulan', 'time', 15 * 720],
    ['patang puluh lima persen', 'percent', 45],
    ['1.500.000', 'money', 1_500_000],
    ['1,5 juta', 'money', 1_500_000],
    ['2gb', 'size', 2000],
    ['jam 07.30', 'clock', 7.5],
    ['dua puluh lima', 'number', 25],
  ])('%s', (text, measure, low) => {
    expect(readAmounts(text)).toMatchObject([{ measure, low, high: low }]);
  });
});
