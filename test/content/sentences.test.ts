import { describe, expect, it } from 'vitest';
import { countSentences } from '#content/check/sentences.ts';
import type { Speech } from '#content/speech.ts';

/** A speech in which `code` marks labels, as a page would. */
function speech(text: string): Speech {
  const place = { file: 'x.md', line: 1, column: 1 };
  const spans = text
    .split('`')
    .map((part, index) => ({ text: part, place, label: index % 2 === 1 }))
    .filter((span) => span.text !== '');
  return { spans, text, raw: text, place };
}

describe('countSentences', () => {
  it.each([
    ['', 0],
    ['Buka JMO', 1],
    ['Buka JMO.', 1],
    ['Buka JMO. Tunggu', 2],
    ['Buka JMO. Tunggu sebentar.', 2],
    ['Sudah? Tunggu! Lanjut…', 3],
    ['Telepon 175. 24 jam.', 2],
    ['Saldo Rp 1.500.000 pada jam 08.30 WIB.', 1],
    ['Datang ke PT. Contoh di Jl. Mawar No. 5.', 1],
    ['Bawa KTP, KK, dll. Simpan baik-baik.', 1],
    ['Tekan `Lupa Kata Sandi?` Lalu tunggu.', 1],
    ['Muncul "Gagal. Coba lagi. Nanti." di layar.', 1],
    ['Muncul "Gagal." Tunggu dulu.', 1],
    ['Tekan `Login`.', 1],
    ['Tunggu... lalu tekan lagi.', 1],
  ])('counts %j as %i', (text, count) => {
    expect(countSentences(speech(text))).toBe(count);
  });
});
