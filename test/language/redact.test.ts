import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, test, vi } from 'vitest';
import { cap, redact } from '#language/redact.ts';
import { TEXT_LENGTH } from '#model/limits.ts';
import { ANSWERS, TOLD_INSTEAD } from './answers.ts';
import { ORDINARY } from './ordinary.ts';
import { READABLE, READABLE_WHEN_EXPECTED } from './readable.ts';
import { PLANTED } from './secrets.ts';

const known = [
  '175',
  '0813-8007-0175',
  'care@bpjsketenagakerjaan.go.id',
  'bpjsketenagakerjaan.go.id',
  'lapakasik.bpjsketenagakerjaan.go.id',
  '@BPJSTKinfo',
];

describe('a planted secret', () => {
  test('there are some five hundred', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(450);
  });

  test.for(PLANTED)('$kind, $spelling, does not survive', ({ text, needles, expects }) => {
    const { text: kept, masked } = redact(text, { known, expects });
    expect(
      needles.filter((needle) => kept.includes(needle)),
      kept,
    ).toEqual([]);
    expect(masked).not.toEqual([]);
  });

  test.for(PLANTED)('$kind, $spelling, does not survive inside a long story', ({
    text,
    needles,
    expects,
  }) => {
    const story = `Selamat pagi pak, saya mau tanya. ${text}\nTolong dibantu, sudah tiga hari begini terus.`;
    const { text: kept } = redact(story, { known, expects });
    expect(
      needles.filter((needle) => kept.includes(needle)),
      kept,
    ).toEqual([]);
    expect(kept).toContain('Tolong dibantu');
  });
});

describe('the mask names its kind', () => {
  test.for([
    ['NIK saya 3578014507710003', 'NIK saya ‹NIK›'],
    ['3578014507710003', '‹NIK›'],
    ['kpj 19028374651 tidak ditemukan', 'kpj ‹KPJ› tidak ditemukan'],
    ['0813 5792 4680 itu nomor lama', '‹nomor HP› itu nomor lama'],
    ['+62 813-5792-4680', '+‹nomor HP›'],
    ['rek bca 7310284659', 'rek bca ‹rekening›'],
    ['kode otp 12 34 56', 'kode otp ‹kode›'],
    ['kode satu dua tiga empat', 'kode ‹kode›'],
    ['pin saya 620945', 'pin saya ‹sandi›'],
    ['sandi saya Budi#71', 'sandi saya ‹sandi›'],
    ['email saya budi@gmail.com hilang', 'email saya ‹email› hilang'],
    ['nama ibu kandung saya Sumarminah binti Karto', 'nama ibu kandung saya ‹nama ibu›'],
    ['lahir 12 maret 1971', 'lahir ‹tanggal lahir›'],
    ['12-03-1971', '‹tanggal lahir›'],
    ['saldo saya Rp 12.345.678 kok hilang', 'saldo saya ‹rupiah› kok hilang'],
    ['saldo 12 juta', 'saldo ‹rupiah›'],
    ['9 8 7 6 5', '‹angka›'],
    ['2025', '‹angka›'],
    ['kode 2025', 'kode ‹kode›'],
    ['pin saya 2019', 'pin saya ‹sandi›'],
    ['saya lahir 1992', 'saya lahir ‹tanggal lahir›'],
  ])('%s', ([text = '', kept = '']) => {
    expect(redact(text, { known }).text).toBe(kept);
  });

  test('and is told for every mask', () => {
    expect(redact('kpj 19028374651, hp 081357924680', { known }).masked).toEqual(['KPJ', 'nomor HP']);
  });
});

describe('what tells no secret', () => {
  test.for([...READABLE, ...ORDINARY])('stays: %s', (text) => {
    expect(redact(text, { known })).toEqual({ text, masked: [] });
  });

  test.for(READABLE_WHEN_EXPECTED)('stays where a secret is expected: %s', (text) => {
    expect(redact(text, { known, expects: 'password' }).text).toBe(text);
    expect(redact(text, { known, expects: 'code' }).text).toBe(text);
  });

  test('stays where it was offered as an answer', () => {
    const offered = ['Zonasi Kejapanan', 'Lainnya'];
    expect(redact('zonasi kejapanan', { known, expects: 'password', offered }).text).toBe('zonasi kejapanan');
    expect(redact('zonasi kejapanan', { known, expects: 'password' }).text).not.toContain('kejapanan');
  });
});

describe('whatever is written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(...PLANTED.map(({ text }) => text), ...READABLE),
    fc.constantFrom(...TOLD_INSTEAD.map(({ text }) => text), ...ANSWERS),
    fc.stringMatching(/^[\d .\-/:@o]{0,12}$/),
    fc.constantFrom(
      '\0',
      '\uD800',
      '‹',
      '›',
      '‹kode›',
      '\u202E',
      'lahir',
      'sandi',
      'nama ibu',
      'Rp',
      'juta',
      '@',
    ),
  );
  const anything = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
  const expected = fc.constantFrom(undefined, 'password' as const, 'code' as const);

  test('redacting twice changes nothing, and leaves nothing a database refuses', () => {
    fc.assert(
      fc.property(anything, expected, (text, expects) => {
        const once = redact(text, { known, expects }).text;
        expect(redact(once, { known, expects }).text).toBe(once);
        expect(once).not.toContain('\0');
        expect(once.isWellFormed()).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('four digits never stand together where a secret is expected, unless they are official', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('password' as const, 'code' as const), (text, expects) => {
        const kept = redact(text, { known, expects }).text;
        const runs = kept.replaceAll('0813-8007-0175', '').match(/\d(?:[\s./-]?\d){3,}/g) ?? [];
        expect(
          runs.filter(
            (run) => !/^700[0-2]\d$|^040$|^(?:175|040|404|500)(?:[\s./-](?:175|040|\d))*$/.test(run),
          ),
        ).toEqual([]);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('a number of six to sixteen digits never survives, whatever stands between its digits', () => {
    const separator = fc.constantFrom(
      '',
      ' ',
      '.',
      '-',
      ' - ',
      '/',
      '\n',
      '\u200B',
      '\u2060',
      ' . ',
      ',',
      '\uFE0F\u20E3',
      '_',
      '*',
    );
    const secret = fc.tuple(
      fc.stringMatching(/^[1-9][0-9]{5,15}$/),
      fc.array(separator, { minLength: 15, maxLength: 15 }),
    );
    fc.assert(
      fc.property(secret, ([digits, separators]) => {
        const typed = [...digits].map((digit, i) => digit + (separators[i] ?? '')).join('');
        const kept = redact(`halo ${typed} pak`, { known }).text;
        expect(kept.replace(/\D/g, '')).toBe('');
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('a hundred thousand characters', () => {
  // Words that no list knows, all different: what would be looked up again and again.
  const letters = 'abdegiklmnoprstu';
  const word = (n: number) =>
    [n, n >> 4, n >> 8, n >> 12, n * 7, n * 3, n * 5].map((i) => letters[i & 15]).join('');
  test.for([
    'sandi',
    'nama ibu kandung',
    'email',
    'sandi "',
  ])('of "%s" are looked up no more than a page is', (start) => {
    const text = Array.from({ length: 5000 }, (_, n) => `${start} ${word(n)}x`).join(' ');
    const compared = vi.spyOn(Fuse.prototype, 'search');
    redact(text, { known });
    expect(compared.mock.calls.length).toBeLessThan(500);
    compared.mockRestore();
  });
});

describe('cap', () => {
  test('keeps what fits', () => {
    expect(cap('halo')).toBe('halo');
    expect(cap('a'.repeat(TEXT_LENGTH))).toHaveLength(TEXT_LENGTH);
    expect(cap('a'.repeat(TEXT_LENGTH + 1))).toHaveLength(TEXT_LENGTH);
  });

  test('never cuts a mask or a surrogate pair', () => {
    expect(cap('halo ‹tanggal lahir› pak', 12)).toBe('halo ');
    expect(cap('halo ‹kode› pak', 11)).toBe('halo ‹kode›');
    expect(cap('halo 🙏', 6)).toBe('halo ');
  });
});
