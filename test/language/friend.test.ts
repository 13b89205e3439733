import { expect, test } from 'vitest';
import { readFirstName } from '#language/first-name.ts';
import { speaksForOther } from '#language/friend.ts';

test.for([
  'ibu saya lupa sandi jmo',
  'Teman saya ga bisa login pak',
  'ini temanku akunnya kekunci',
  'pak, suami saya tidak bisa masuk',
  'akun anak saya terkunci',
  'untuk istri saya, kode tidak masuk',
  'bojoku lali sandine',
  'bapak saya mau cairkan jht',
])('"%s" is about somebody else', (text) => expect(speaksForOther(text)).toBe(true));

test.for([
  'lupa sandi',
  'nama ibu saya salah',
  'ibu saya sudah meninggal, namanya salah tulis',
  'teman saya bisa kok saya tidak',
  'dulu dibuatkan anak saya, sekarang tidak bisa masuk',
  'ibu kandung salah',
  'temen',
  '',
  'saya '.repeat(100),
])('"%s" is not', (text) => expect(speaksForOther(text)).toBe(false));

test.for([
  ['Dani', 'Dani'],
  ['dani saputra wijaya', 'Dani'],
  ['BU SRI', 'Bu Sri'],
  ['nama saya bu sri wahyuni', 'Bu Sri'],
  ['panggil Mas Yanto', 'Mas Yanto'],
  ['  sri. ', 'Sri'],
])('"%s" is called %s', ([text = '', name]) => expect(readFirstName(text)).toBe(name));

test.for([
  '08123456',
  '‹angka›',
  'lupa sandi jmo saya tolong dibantu',
  'bu',
  'a',
  '',
  'Dani!',
  '<b>',
  'x'.repeat(60),
])('"%s" is no name', (text) => expect(readFirstName(text)).toBeUndefined());
