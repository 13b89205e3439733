import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProgress } from '#language/answer.ts';

describe('done', () => {
  test.for([
    'sudah',
    'Sudah.',
    'udah',
    'udh',
    'sdh',
    'sdh pak',
    'uda mbak',
    'wes',
    'wis',
    'wis mas',
    'sampun',
    'sampun pak',
    'ok',
    'oke',
    'oke siap',
    'siap',
    'done',
    'y',
    'ya',
    'iya sudah',
    'ya sudah bu',
    'sip',
    'beres',
    'sudah selesai',
    'sudah bisa',
    'udah bisa masuk',
    'bisa',
    'bisa pak alhamdulillah',
    'sudah muncul',
    'sudah ketemu',
    'sudah saya klik',
    'wes tak pencet',
    'sudaaah',
    'ok makasih',
    '👍',
    '👍🏽',
    '✅',
    '👌🙏',
  ])('%s', (text) => {
    expect(readProgress(text)).toBe('done');
  });
});

describe('not yet', () => {
  test.for([
    'belum',
    'blm',
    'blm pak',
    'belom',
    'durung',
    'gurung',
    'dereng',
    'sek',
    'sik mas',
    'sebentar',
    'bentar ya',
    'tunggu',
    'tunggu sebentar',
    'nanti dulu',
    'belum selesai',
    'masih loading',
    'belum muncul',
    'belum ketemu',
    'tidak',
    'nggak',
  ])('%s', (text) => {
    expect(readProgress(text)).toBe('not-yet');
  });
});

describe('stuck', () => {
  test.for([
    'kurang jelas',
    'kurang paham bu',
    'macet',
    'macet di sini',
    'mentok',
    'gak bisa',
    'ga bisa pak',
    'gabisa',
    'tetep gak bisa',
    'gak iso',
    'ora iso',
    'mboten saget',
    'belum bisa',
    'ga ketemu',
    'gak ada',
    'tidak ada tombolnya',
    'tidak muncul',
    'gak paham',
    'bingung',
    'bingung bu',
    'susah',
    'angel',
    'error',
    'gagal terus',
    'sudah tapi gak bisa',
    'udah tp ttp ga bisa',
    'wes tapi ora iso',
  ])('%s', (text) => {
    expect(readProgress(text)).toBe('stuck');
  });
});

describe('says more than that', () => {
  test.for([
    'sudah?',
    'sudah terdaftar',
    'sudah lama gak bisa login',
    'sudah saya masukkan kodenya tapi ditolak terus sama aplikasinya',
    'belum pernah daftar',
    'belum terima kode',
    'gak bisa login jmo',
    'lupa sandi',
    'saldo tidak muncul',
    'error 500 terus dari kemarin',
    'bukan lupa sandi',
    'terima kasih',
    '🙏',
    'halo',
    'menu',
    '',
    '2',
    'sudah ‹kode›',
    'tidak susah',
  ])('%s', (text) => {
    expect(readProgress(text)).toBeUndefined();
  });

  test('"sudah tapi" is never done', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gak bisa', 'macet', 'ditolak', 'bisa', 'belum', 'loading', 'kok lama'),
        (rest) => {
          expect(readProgress(`sudah tapi ${rest}`)).not.toBe('done');
        },
      ),
      { seed: 1 },
    );
  });
});
