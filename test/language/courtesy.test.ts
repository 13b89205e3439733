import { describe, expect, it } from 'vitest';
import { readCourtesy } from '#language/courtesy.ts';

describe('a kindness', () => {
  it.each([
    'makasih ya mas',
    'Matur nuwun mbak',
    'suwun 🙏',
    '🙏🙏',
    'terima kasih banyak atas bantuannya ya pak',
    'ok makasih',
    'makasih sudah dibantu',
  ])('%s is thanks', (text) => expect(readCourtesy(text)).toBe('thanks'));

  it.each([
    'halo',
    'selamat pagi pak',
    'kulo nuwun',
    'nuwun sewu',
    'P',
    'pak?',
    'mau tanya bu',
    'permisi',
  ])('%s is a greeting', (text) => expect(readCourtesy(text)).toBe('greeting'));

  it.each(['assalamualaikum', 'Assalamu alaikum wr wb', 'ass pak'])('%s is a salam', (text) =>
    expect(readCourtesy(text)).toBe('salam'));

  it.each(['ok', 'ya pak', 'baik bu', 'siap'])('%s is an assent', (text) =>
    expect(readCourtesy(text)).toBe('assent'));

  it.each([
    'sudah makasih',
    'makasih, tapi kodenya belum masuk',
    'halo pak lupa sandi',
    'sudah',
    'tanya petugas di pabrik mana',
    '',
  ])('"%s" says something else', (text) => expect(readCourtesy(text)).toBeUndefined());
});
