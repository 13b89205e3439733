import { bareWords, plainWords } from '../plain.ts';
import { readWords } from '../table.ts';

const LEADS = readWords(
  'yang yg sing seng pilih milih opsi pilihan nomor no saya aku mau paling di ke bagian',
);
const FIRST = readWords('atas pertama awal duwur nduwur dhuwur teratas');
const LAST = readWords('bawah terakhir akhir ngisor isor terbawah buncit bontot');
const MIDDLE = readWords('tengah');
const PLACES: readonly { words: ReadonlySet<string>; at: (count: number) => number | undefined }[] = [
  { words: FIRST, at: () => 0 },
  { words: LAST, at: (count) => count - 1 },
  { words: MIDDLE, at: (count) => (count % 2 === 1 ? (count - 1) / 2 : undefined) },
];

/** The place (0-based) that a text points at by where it stands ("yang atas", "paling bawah", "yang tengah"); undefined where a label speaks of that place. */
export function readPosition(text: string, labels: readonly string[]): number | undefined {
  const words = bareWords(plainWords(text));
  const [last = ''] = words.slice(-1);
  if (words.length === 0 || !words.slice(0, -1).every((word) => LEADS.has(word))) return undefined;
  const place = PLACES.find(({ words }) => words.has(last));
  if (place === undefined) return undefined;
  const isNamed = labels.some((label) => plainWords(label).some((word) => place.words.has(word)));
  return isNamed ? undefined : place.at(labels.length);
}
