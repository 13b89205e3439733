import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('the end of a guide', () => {
  let content: Content;
  let talk: Talk;

  beforeAll(async () => {
    content = await smallContent();
  });

  beforeEach(() => {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
  });

  function toTheEnd(): void {
    for (const _ of [1, 2, 3]) talk.say('sudah');
    expect(talk.letters.at(-1)?.outgoing.choices[0]?.label).toBe('Sudah bisa masuk');
  }

  const solved = { kind: 'episode-closed', resolution: 'solved_by_bot' };

  it('does not take a bare "sudah" for success the first time', () => {
    toTheEnd();
    expect(talk.say('sudah')[0]?.outgoing.text).toContain('Hasilnya yang mana');
    expect(talk.facts).not.toContainEqual(solved);
  });

  it('believes the second one', () => {
    toTheEnd();
    talk.say('sudah');
    talk.say('sudah');
    expect(talk.facts).toContainEqual(solved);
  });

  it('believes a "sudah" that names a result', () => {
    toTheEnd();
    talk.say('sudah bisa');
    expect(talk.facts).toContainEqual(solved);
  });

  it('asks a bare "belum" which part does not work, and calls nobody', () => {
    talk = new Talk(content);
    talk.say('cara melihat saldo jht');
    talk.say('sudah');
    expect(talk.say('belum')[0]?.outgoing.text).toContain('bagian mana');
    expect(talk.state.owner).toBe('bot');
  });

  it('is reached from the middle by its own words', () => {
    talk.say('sudah bisa masuk pak');
    expect(talk.facts).toContainEqual(solved);
    expect(talk.facts).toContainEqual(expect.objectContaining({ kind: 'answered', choice: '0' }));
  });

  it('is not reached from the middle by another good word', () => {
    talk.say('macet');
    talk.tap('Tombol tidak ketemu');
    talk.say('sampun ketemu');
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 1 });
  });

  it('is not reached from the middle by "bisa", which may be about the step', () => {
    talk.say('bisa');
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 1 });
  });

  it('is where a call for a person comes back to', () => {
    toTheEnd();
    talk.say('petugas');
    expect(talk.tap('Coba panduan dulu')[0]?.outgoing.text).toContain('langkah terakhir');
    talk.say('kembali');
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 2 });
  });

  it('is where somebody who stopped there goes on', () => {
    toTheEnd();
    talk.say('berhenti');
    talk.tap('Panduan ini saja');
    talk.say('lanjut');
    expect(talk.letters.at(-1)?.outgoing.text).toContain('langkah terakhir');
  });

  it('keeps the letters of a stretch apart when all steps are told at once', async () => {
    const steps = '1. Siapkan kertas.\n2. Sekarang sampai selesai.\n   1. Tekan tombol.\n   2. Isi kode.';
    const text = `---\ntopic: otp_problem\nasks: [kode tidak datang]\nscreens: [Terlalu sering meminta OTP]\n---\n# Kode\n\n${steps}\n\n- [Kodenya ada](../flows/selesai.md)\n`;
    talk = new Talk(await smallContent({ 'knowledge/kode.md': text }));
    talk.say('kode tidak datang');
    expect(talk.say('semua langkah')[0]?.outgoing.text).toContain(
      '2. Sekarang sampai selesai.\na. Tekan tombol.\nb. Isi kode.',
    );
  });
});
