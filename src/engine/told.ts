import { normalize } from '#language/normalize.ts';
import { correctTowards } from '#language/towards.ts';

/** Words of answers that say how far something is or that somebody has it, and name nothing. */
const UNNAMED = new Set('belum sudah tidak bukan masih bisa lewat punya ada nomor saya'.split(' '));

/**
 * Whether a text names what an answer is about: "gak punya kertas" is not "Tidak punya nomor KPJ". An answer that names
 * nothing ("Masih belum bisa") needs no naming.
 */
export function namesAnswer(text: string, label: string): boolean {
  const naming = normalize(label).words.filter((word) => !UNNAMED.has(word));
  const said = new Set(normalize(correctTowards(text, [label])).words);
  return naming.length === 0 || naming.some((word) => said.has(word));
}
