import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHRASES, SPELLINGS, WORDS } from '#language/lexicon.ts';
import { normalize, readOnce } from '#language/normalize.ts';

test.for([
  ['gabisa login jmo', 'tidak bisa login'],
  ['salah sandi 3x', 'salah password 3 kali'],
  ['sudah tiga x salah', 'sudah tiga kali salah'],
  ['x', ''],
  ['xxxx lupa sandi', 'lupa password'],
  ['gx iso mlebu', 'tidak bisa masuk'],
  ['GAK BISA LOGIN!!!', 'tidak bisa login'],
  ['𝗴𝗮𝗯𝗶𝘀𝗮 𝗹𝗼𝗴𝗶𝗻', 'tidak bisa login'],
  ['ｌｕｐａ ｓａｎｄｉ', 'lupa password'],
  ['lu\u200Bpa san\u00ADdi', 'lupa password'],
  ['lupa paswordnya', 'lupa password'],
  ['lali sandine', 'lupa password'],
  ['lupa kata sandi', 'lupa password'],
  ['paspot salah', 'password salah'],
  ['imel sama pw', 'email sama password'],
  ['abis di update error', 'setelah di update error'],
  ['sudah habis update', 'sudah setelah update'],
  ['kuota habis buat update', 'kuota habis buat update'],
  ['kontrak sdh abis', 'kontrak sudah habis'],
  ['kena PHK, bukan risen', 'phk, bukan resign'],
  ['tanggal lahirnya terbalik', 'tanggal lahir terbalik'],
  ['kode ga masuk2', 'kode tidak masuk'],
  ['kode verivikasi ditolak', 'kode otp tolak'],
  ['kode di tolak', 'kode di tolak'],
  ['benerrrr bangeeet', 'benar sekali'],
  ['knp ya', 'kenapa ya'],
  ['sdh tp blm', 'sudah tapi belum'],
  ['penghinaan data', 'pengkinian data'],
  ['perbarui data', 'pengkinian data'],
  ['disuruh perbarui terus', 'suruh update terus'],
  ['riset akun', 'reset akun'],
  ['pencarian jht', 'cair jht'],
  ['nyairin saldo', 'cair saldo'],
  ['mau ngeklaim', 'mau klaim'],
  ['no kpj', 'kpj'],
  ['nomer hape ilang', 'nomor hp hilang'],
  ['cs nya mana', 'petugas mana'],
  ['scan muka gagal 3x', 'biometrik gagal 3 kali'],
  ['JMO terus berhenti', 'jmo keluar sendiri'],
  ['saldoku gak metu', 'saldo tidak keluar'],
  ['wes tak pencet', 'sudah saya pencet'],
  ['wes tau mlebu', 'sudah pernah masuk'],
  ['gak tau sandinya', 'tidak tahu password'],
  ['tak bisa dibuka', 'tidak bisa buka'],
  ['buka, lalu mental', 'buka, lalu keluar sendiri'],
  ['ampun deh susahnya minta ampun', 'ampun deh susah sekali'],
  ['jaman modern dipersusah', 'zaman modern susah'],
  ['minta uprage terus', 'minta update terus'],
  ['nama tidak tercantum', 'nama tidak muncul'],
  ['dan seterusnya, memalukan', 'dan seterusnya, memalukan'],
  ['cuti melahirkan', 'cuti melahirkan'],
  ['kode 040 dan 70012', 'kode 040 dan 70012'],
  ['kpj ‹KPJ› salah', 'kpj ‹kpj› salah'],
  ['muter-muter', 'muter'],
  ['aplikasi nyaaa error', 'aplikasi error'],
  ['pengkiniaan data gagal', 'pengkinian data gagal'],
  ['verifikassi data', 'verifikasi data'],
  ['', ''],
  ['🙏🙏', ''],
])('"%s" says "%s"', ([typed = '', spelt = '']) => {
  expect(normalize(typed).text).toBe(spelt);
});

describe('words that change the meaning', () => {
  test.for([
    'tidak',
    'belum',
    'sudah',
    'kenapa',
    'cara',
    'berapa',
    'kapan',
    'masuk',
    'keluar',
    'lama',
    'baru',
    'bukan',
  ])('"%s" is kept', (word) => {
    expect(normalize(`${word} saya`).words).toContain(word);
  });

  test.for([
    ['susah', 'sudah'],
    ['bukan', 'buka'],
    ['biasa', 'bisa'],
    ['koreksi', 'koneksi'],
    ['perbaiki', 'update'],
    ['jaminan', 'jaringan'],
    ['pekerja', 'peserta'],
    ['tindak', 'tidak'],
    ['wajar', 'biometrik'],
    ['naik', 'nik'],
  ])('"%s" is never taken for "%s"', ([word = '', lookalike = '']) => {
    expect(normalize(word).words).not.toContain(lookalike);
  });
});

describe('normalising twice changes nothing', () => {
  const isStable = (text: string) => {
    const once = normalize(text).text;
    expect(normalize(once).text).toBe(once);
  };

  test('for every word and phrase of the tables', () => {
    for (const word of [...SPELLINGS.keys(), ...PHRASES.keys(), ...WORDS]) isStable(word);
  });

  test('for any of them together', () => {
    const shared = [
      'tak',
      'tau',
      'mau',
      'mari',
      'teko',
      'oleh',
      'sek',
      'tas',
      'pun',
      'rek',
      'takcoba',
      'gak',
      'wes',
      'x',
    ];
    const known = fc.oneof(
      fc.constantFrom(...SPELLINGS.keys(), ...PHRASES.keys(), ...WORDS),
      fc.constantFrom(...shared),
    );
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), (words) => isStable(words.join(' '))),
      { numRuns: 1000, seed: 1 },
    );
  });

  test('for anything at all', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(fc.property(anything, isStable), { numRuns: 1000, seed: 2 });
  });
});

test('clauses end at punctuation, line breaks and pictures', () => {
  expect(normalize('gak bisa masuk. saldo hilang\nlupa sandi 😭 piye').clauses).toEqual([
    ['tidak', 'bisa', 'masuk'],
    ['saldo', 'hilang'],
    ['lupa', 'password'],
    ['bagaimana'],
  ]);
});

describe('the words of a text', () => {
  const said = 'gak bisa masuk';

  test('are read once in a turn, also where one begins inside another', () => {
    const [outer, inner, after] = readOnce(() => {
      const first = normalize(said);
      return [first, readOnce(() => normalize(said)), normalize(said)];
    });
    expect(inner).toBe(outer);
    expect(after).toBe(outer);
  });

  test('are kept by nobody afterwards, however the turn ended', () => {
    let kept: unknown;
    const turn = () =>
      readOnce(() => {
        kept = normalize(said);
        throw new Error('broken');
      });
    expect(turn).toThrow('broken');
    expect(normalize(said)).not.toBe(kept);
    expect(normalize(said)).not.toBe(normalize(said));
  });
});
