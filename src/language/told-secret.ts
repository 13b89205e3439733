import { plainWords } from './plain.ts';
import { readWords } from './table.ts';

/** Masks of what nobody should be told (src/language/masking/span.ts). */
const SECRET = /‹(?:NIK|KPJ|rekening|kode|sandi|nama ibu|tanggal lahir|angka)›/gu;
/** May stand beside it without asking anything. */
const BESIDE =
  readWords(`ini itu nih saya aku ku nya nik kpj ktp sandi password pasword pw kata kode otp kodenya sandinya nomor nomer no adalah
  yaitu baru lama tolong cek cekkan dicek coba dong ya pak bu bapak ibu mas mbak kak min dan sama tadi yang`);

/**
 * Whether somebody told what is secret, in a text that was masked: nothing but that (`only`), or amid other words
 * (`beside`); undefined where nothing was masked.
 */
export function readTold(text: string): 'only' | 'beside' | undefined {
  const rest = text.replace(SECRET, ' ');
  if (rest === text) return undefined;
  return plainWords(rest).every((word) => BESIDE.has(word)) ? 'only' : 'beside';
}
