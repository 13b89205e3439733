import { describe, expect, it } from 'vitest';
import { objection } from '#language/staff-text.ts';

const KNOWN = ['175', '0813-8007-0175', 'bpjsketenagakerjaan.go.id', 'care@bpjsketenagakerjaan.go.id'];

describe('a text of the staff', () => {
  it.each([
    ['KPJ Ibu 12345678901 ya?', 'holds-secret'],
    ['kode otp 804316 sudah saya lihat', 'holds-secret'],
    ['Sandi JMO Ibu apa?', 'asks-secret'],
    ['Tolong kirim kode yang masuk ya Bu', 'asks-secret'],
    ['Minta foto KTP-nya dong Pak', 'asks-secret'],
    ['NIK Bapak berapa', 'asks-secret'],
    ['Transfer 20 ribu dulu untuk biaya admin', 'asks-money'],
    ['WA saya saja di 0812 3456 7890', 'number'],
    ['Unduh di jmo-update.com ya', 'link'],
    ['Klik https://bit.ly/jmo', 'link'],
  ] as const)('is held back: %s', (text, why) => {
    expect(objection(text, KNOWN)).toBe(why);
  });

  it.each([
    'Coba tekan tulisan merah di kanan bawah.',
    'Jangan kirim kode atau sandi ke siapa pun, juga ke saya.',
    'Kode sudah masuk Bu? Kalau sudah, ketik sendiri di JMO.',
    'Telepon 175 atau WA 0813-8007-0175 milik BPJS.',
    'Siapkan KTP dan KPJ, lalu datang ke meja HR.',
    'Lihat di bpjsketenagakerjaan.go.id ya Pak.',
    'Tunggu 2 jam, lalu coba lagi jam 14.30.',
  ])('may go: %s', (text) => {
    expect(objection(text, KNOWN)).toBeUndefined();
  });
});
