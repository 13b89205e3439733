import { describe, expect, it } from 'vitest';
import { callsForHelp, isIntroduction, readCourtesy } from '#language/courtesy.ts';

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

describe('an introduction', () => {
  const places = ['Rungkut', 'Malang'];

  it.each([
    'Halo Posko, saya dari Rungkut shift 2 (K7F2)',
    'halo saya dari rungkut',
    'Assalamualaikum pak, saya dari pabrik Malang shift pagi',
  ])('%s says only where somebody works', (text) => expect(isIntroduction(text, places)).toBe(true));

  it.each([
    'Halo Posko, saya dari Rungkut gak bisa login',
    'saya dari rungkut',
    'halo saya dari Kudus',
    'halo',
  ])('%s is something else', (text) => expect(isIntroduction(text, places)).toBe(false));
});

describe('a call for help', () => {
  it.each([
    'tolong',
    'bisa minta tolong?',
    'halo pak, bisa bantu saya',
    'njaluk tulung',
  ])('%s says nothing of the trouble', (text) => expect(callsForHelp(text)).toBe(true));

  it.each([
    'tolong saldo saya',
    'sudah dibantu',
    'saya bisa',
    'bantu teman',
  ])('%s is something else', (text) => expect(callsForHelp(text)).toBe(false));
});
