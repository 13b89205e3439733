import { readWords } from '../table.ts';

/** Hours in what people count waiting in. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['menit', 1 / 60],
  ['jam', 1],
  ['hari', 24],
  ['minggu', 168],
  ['bulan', 720],
  ['tahun', 8760],
]);
const NUMBERS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');
const BEYOND = readWords('lewat lebih');
/** Words of waiting that is still to come. */
const AHEAD = readWords('ingat menunggu nanti lagi tidak');

/** The labels that say a time has passed ("Sudah lewat 2 jam") when a text tells of as long or longer ("sudah seminggu"). */
export function longerThan(words: readonly string[], labels: readonly (readonly string[])[]): number[] {
  const told = hoursOf(words);
  if (told === undefined || words.some((word) => AHEAD.has(word))) return [];
  return labels.flatMap((label, index) => {
    const asked = label.some((word) => BEYOND.has(word)) ? hoursOf(label) : undefined;
    return asked !== undefined && told >= asked ? [index] : [];
  });
}

function hoursOf(words: readonly string[]): number | undefined {
  for (const [i, word] of words.entries()) {
    const single = word.startsWith('se') ? HOURS.get(word.slice(2)) : undefined;
    if (single !== undefined) return single;
    const unit = HOURS.get(word);
    const count = countOf(words[i - 1] ?? '');
    if (unit !== undefined && count !== undefined) return unit * count;
  }
  return undefined;
}

function countOf(word: string): number | undefined {
  const named = NUMBERS.indexOf(word);
  if (named >= 0) return named;
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined;
}
