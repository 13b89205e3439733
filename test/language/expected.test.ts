import { describe, expect, it } from 'vitest';
import { redact } from '#language/redact.ts';
import { ANSWERS, TOLD_INSTEAD } from './answers.ts';

const asked = (text: string) => redact(text, { known: [], expects: 'code' }).text;

describe('where a code is expected', () => {
  it.each([
    'all steps',
    'continue',
    'language',
    'hapus data saya',
    'panggil petugas',
    'iki asli ta',
    'sudah terlanjur',
    'kadung tak wenehi, akun dibobol',
    'sapa sing maca tulisanku',
    'the code does not come',
    'I am not registered',
  ])('everyday words and commands stay readable: %s', (text) => {
    expect(asked(text).toLowerCase()).not.toContain('‹');
  });

  it.each(['xk7f2q', 'Bxqz', '83 16', 'kucingku88'])('what may be one is masked: %s', (text) => {
    expect(asked(text)).not.toContain(text);
  });
});

describe('one or two digits where a code is expected', () => {
  it.each([
    'baru 10 menit',
    'jam 10 malam',
    'umur 56',
    '10% aja',
  ])('stay where they count something: %s', (text) => {
    expect(asked(text)).toBe(text);
  });

  it.each([
    '48',
    'jam 12 34',
    'kode 12 menit',
    'ini 48 terus 29 menit',
  ])('are masked elsewhere: %s', (text) => {
    expect(asked(text)).not.toMatch(/\d/);
  });
});

describe.each(['password', 'code'] as const)('where a %s is expected', (expects) => {
  const masked = (text: string) => redact(text, { known: [], expects }).text;

  it.each(ANSWERS)('an answer stays as it is: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it.each(TOLD_INSTEAD)('what may be one is masked: $text', ({ text, needles }) => {
    const kept = masked(text);
    expect(
      needles.filter((needle) => kept.includes(needle)),
      kept,
    ).toEqual([]);
  });
});
