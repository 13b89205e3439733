import { expect, test } from 'vitest';
import { readListed } from '#language/listed.ts';

test.for([
  [
    'dua masalah bu, pertama lupa sandi, kedua nama saya salah di kartu',
    ['lupa sandi,', 'nama saya salah di kartu'],
  ],
  ['1. lupa sandi 2. nama salah', ['lupa sandi', 'nama salah']],
  ['yang pertama kode, yg kedua saldo, ketiga klaim', ['kode,', 'saldo,', 'klaim']],
  ['lupa sandi yang kedua kali', []],
  ['foto kedua ditolak, yang pertama juga', []],
  ['sudah coba 2 kali', []],
] as const)('"%s" counts %j', ([text, parts]) => expect(readListed(text)).toEqual(parts));
