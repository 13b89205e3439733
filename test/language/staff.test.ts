import { describe, expect, it } from 'vitest';
import { redact } from '#language/redact.ts';

const staff = (text: string) => redact(text, { known: ['175'], staff: true });

describe('what staff write', () => {
  it.each([
    ['NIK Bapak 3578014507710003 ya', '3578014507710003'],
    ['KPJ-nya 19028374651', '19028374651'],
    ['kode otp 804316 jangan disebar', '804316'],
    ['kata sandinya: Rahasia77#', 'Rahasia77#'],
  ])('is masked for what nobody may repeat: %s', (text, secret) => {
    expect(staff(text).text).not.toContain(secret);
  });

  it.each([
    'Telepon saya di 081234567890 sampai jam 15.00',
    'Kirim ke hrd@contoh.co.id',
    'Iurannya Rp 228.000 sebulan',
  ])('keeps what helps: %s', (text) => {
    expect(staff(text)).toEqual({ text, masked: [] });
    expect(redact(text, { known: [] }).masked).not.toEqual([]);
  });
});
