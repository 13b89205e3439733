import { bareWords, plainWords } from '../plain.ts';
import { readWords } from '../table.ts';

const LEADS = readWords(
  'yang yg sing seng pilih milih opsi pilihan nomor no saya aku mau paling di ke bagian',
);
const FIRST = readWords('atas pertama awal duwur nduwur dhuwur teratas');
const LAST = readWords('bawah terakhir akhir ngisor isor terbawah buncit bontot');
const MIDDLE = readWords('tengah');

/** The place (0-based) that a text points at by where it stands ("yang atas", "paling bawah", "yang tengah"); undefined where a label has that word. */
export function readPosition(text: string, labels: readonly string[]): number | undefined {
  const words = bareWords(plainWords(text));
  const [last = ''] = words.slice(-1);
  if (words.length === 0 || !words.slice(0, -1).every((word) => LEADS.has(word))) return undefined;
  if (labels.some((label) => plainWords(label).includes(last))) return undefined;
  if (FIRST.has(last)) return 0;
  if (LAST.has(last)) return labels.length - 1;
  return MIDDLE.has(last) && labels.length % 2 === 1 ? (labels.length - 1) / 2 : undefined;
}
