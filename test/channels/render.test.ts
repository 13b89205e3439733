import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import type { Part } from '#model/channel.ts';
import { parseToken } from '#model/token.ts';
import { letterOf, PICTURE, STEP_CHOICES, someLetter } from './letters.ts';

const profiles = Object.values(PROFILES);
const bare = (text: string) => text.replaceAll(/\s/g, '');
const labels = (part: Part | undefined) => part?.buttons.map((button) => button.label);

describe('render', () => {
  test('numbers the answers in the text where a network has no buttons, and writes asides in capitals', () => {
    const parts = render(letterOf({ text: 'Tekan Masuk.', choices: STEP_CHOICES }), PROFILES.whatsapp);
    expect(parts).toEqual([
      {
        text: 'Tekan Masuk.\n\n1. Sudah\n2. Belum\n3. Macet di sini\nSETUJU · JANGAN SIMPAN',
        buttons: [],
      },
    ]);
  });

  test('puts number and label on buttons where they fit, asides last and without a number', () => {
    const parts = render(letterOf({ text: 'Tekan Masuk.', choices: STEP_CHOICES }), PROFILES.telegram);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.text).toBe('Tekan Masuk.');
    expect(labels(parts[0])).toEqual(['1. Sudah', '2. Belum', '3. Macet di sini', 'Setuju', 'Jangan simpan']);
    expect(parts[0]?.buttons.at(3)).toEqual({ label: 'Setuju', token: '7.3.3', aside: true });
  });

  test('gives the three real answers the three buttons and leaves asides to words', () => {
    const [part] = render(letterOf({ text: 'Tekan Masuk.', choices: STEP_CHOICES }), PROFILES.cloud);
    expect(labels(part)).toEqual(['1. Sudah', '2. Belum', '3. Macet di sini']);
    expect(part?.text).toBe('Tekan Masuk.\n\nSETUJU · JANGAN SIMPAN');
    expect(part?.opener).toBeUndefined();
  });

  test('makes a list of more answers, with hints in the rows and numbers in the text', () => {
    const choices = ['Tidak bisa masuk', 'Daftar akun', 'Kode tidak masuk', 'Cek saldo'].map((label) => ({
      label,
      hint: `Tentang ${label}`,
    }));
    const [part] = render(letterOf({ text: 'Ada apa?', choices, opener: 'Pilih keluhan' }), PROFILES.cloud);
    expect(part?.opener).toBe('Pilih keluhan');
    expect(part?.buttons[1]).toEqual({
      label: '2. Daftar akun',
      hint: 'Tentang Daftar akun',
      token: '7.3.1',
    });
    expect(part?.text).toContain('2. Daftar akun — Tentang Daftar akun');
  });

  test('says a shortened label once, whole, in its line', () => {
    const choices = [
      { label: 'Informasi Login Tidak…', hint: 'Informasi Login Tidak Sesuai' },
      { label: 'Lainnya…', hint: 'Semua yang lain' },
    ];
    const [part] = render(letterOf({ text: 'Yang mana?', choices }), PROFILES.whatsapp);
    expect(part?.text).toBe('Yang mana?\n\n1. Informasi Login Tidak Sesuai\n2. Lainnya… — Semua yang lain');
  });

  test('leaves the number to the text where label and number do not fit a button', () => {
    const choices = [{ label: 'Belum pernah daftar' }, { label: 'Dulu pernah' }];
    const [part] = render(letterOf({ text: 'Pernah?', choices }), PROFILES.cloud);
    expect(labels(part)).toEqual(['Belum pernah daftar', 'Dulu pernah']);
    expect(part?.text).toBe('Pernah?\n\n1. Belum pernah daftar\n2. Dulu pernah');
  });

  test('shows the step first and captions the picture', () => {
    const letter = letterOf({
      text: 'Tekan Masuk.',
      picture: PICTURE,
      progress: { label: 'Langkah 2 dari 5', step: 2, of: 5 },
      choices: [{ label: 'Sudah' }],
    });
    const [part, ...more] = render(letter, PROFILES.telegram);
    expect(more).toEqual([]);
    expect(part?.text).toBe('Langkah 2 dari 5\n\nTekan Masuk.');
    expect(part?.picture).toEqual({ hash: PICTURE.hash, alt: PICTURE.alt });
  });

  test('sends the picture alone before a text that is too long for a caption', () => {
    const parts = render(
      letterOf({ text: 'Tekan Masuk. '.repeat(100), picture: PICTURE }),
      PROFILES.whatsapp,
    );
    expect(parts.map((part) => [part.picture !== undefined, part.text === ''])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('tells the picture in words where none can be shown', () => {
    const [part] = render(letterOf({ text: 'Tekan Masuk.', picture: PICTURE }), PROFILES.terminal);
    expect(part).toEqual({ text: '[Tombol Masuk]\n\nTekan Masuk.', buttons: [] });
  });

  test('never exceeds a profile', () => {
    fc.assert(
      fc.property(someLetter, fc.constantFrom(...profiles), (letter, profile) => {
        for (const part of render(letter, profile)) {
          const listed = part.opener !== undefined;
          const body =
            part.buttons.length > 0 ? (profile.bodyLength ?? profile.textLength) : profile.textLength;
          const label = listed ? profile.labelLength : (profile.buttonLength ?? profile.labelLength);
          expect(part.text.length).toBeLessThanOrEqual(part.picture ? profile.captionLength : body);
          expect(part.buttons.length).toBeLessThanOrEqual(listed ? profile.listRows : profile.buttons);
          expect(part.picture === undefined || profile.pictures).toBe(true);
          expect(part.text !== '' || part.picture !== undefined).toBe(true);
          for (const button of part.buttons) {
            expect(button.label.length).toBeLessThanOrEqual(label);
            expect(button.hint?.length ?? 0).toBeLessThanOrEqual(72);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('makes every answer reachable exactly once: by one button, else by one line', () => {
    fc.assert(
      fc.property(someLetter, fc.constantFrom(...profiles), (letter, profile) => {
        const parts = render(letter, profile);
        const tapped = parts.flatMap((part) => part.buttons.map((button) => parseToken(button.token)));
        const places = tapped.map((token) => token?.choice);
        expect(new Set(places).size).toBe(places.length);
        expect(tapped.every((token) => token?.conversation === 7 && token.sprint === 3)).toBe(true);
        const text = bare(parts.map((part) => part.text).join('\n'));
        letter.outgoing.choices.forEach((choice, place) => {
          const line = bare(choice.aside ? choice.label.toUpperCase() : `${place + 1}. ${choice.label}`);
          expect(places.includes(place) || text.includes(line)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every word of the text, in order', () => {
    fc.assert(
      fc.property(someLetter, fc.constantFrom(...profiles), (letter, profile) => {
        const text = bare(
          render(letter, profile)
            .map((part) => part.text)
            .join('\n'),
        );
        expect(text).toContain(bare(letter.outgoing.text));
      }),
      { numRuns: 300 },
    );
  });
});
