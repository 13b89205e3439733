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
/** Words without which a time is not told as one that has passed. */
const PAST = readWords('sudah lewat lebih dari sejak lama ya');
/** Words of waiting that is still to come. */
const AHEAD = readWords('ingat ingatkan menunggu nanti lagi tidak');
/** Words that say less than the time beside them has passed, or only just that. */
const NOT_YET = readWords('belum kurang');
const ONLY = readWords('baru cuma masih');
/** May stand between those and the time. */
const FILLING = readWords('ada sampai lewat genap juga dari lebih kira sekitar dalam');
/** Words of answers that wait or go on. */
const WAITING = readWords('belum menunggu proses ingat ingatkan');
/** Hours in half a day, which "sudah dari kemarin" has passed for sure. */
const YESTERDAY = 12;

/**
 * The labels that say a time has passed ("Sudah lewat 2 jam") when a text tells of as long or longer ("sudah seminggu"),
 * the one that waits when it tells of less ("belum 2 jam"); 'short' where it tells of less and no label waits.
 */
export function compareTimes(
  words: readonly string[],
  labels: readonly (readonly string[])[],
): readonly number[] | 'short' {
  const told = hoursOf(words);
  const beyond = labels.flatMap((label, index) => {
    const asked = label.some((word) => BEYOND.has(word)) ? hoursOf(label) : undefined;
    return asked === undefined ? [] : [{ index, asked }];
  });
  if (told === undefined || beyond.length === 0) return [];
  const before = words.slice(0, timeAt(words)).findLast((word) => !FILLING.has(word)) ?? '';
  const isNotYet = NOT_YET.has(before);
  const isOnly = ONLY.has(before) && beyond.some(({ asked }) => told <= asked);
  if (isNotYet || isOnly) {
    const [waiting, ...others] = labels.flatMap((label, index) =>
      label.some((word) => WAITING.has(word)) && !label.some((word) => BEYOND.has(word)) ? [index] : [],
    );
    return waiting === undefined || others.length > 0 ? 'short' : [waiting];
  }
  if (words.some((word) => AHEAD.has(word)) || !words.some((word) => PAST.has(word))) return [];
  return beyond.flatMap(({ index, asked }) => (told >= asked ? [index] : []));
}

/** Where the time begins that a text tells of; its end where it tells of none. */
function timeAt(words: readonly string[]): number {
  const at = words.findIndex((word, i) => {
    const isCount = countOf(word) !== undefined || word === 'tanggal';
    return hoursOf(isCount ? [word, words[i + 1] ?? ''] : [word]) !== undefined;
  });
  return at < 0 ? words.length : at;
}

function hoursOf(words: readonly string[]): number | undefined {
  for (const [i, word] of words.entries()) {
    const single = word.startsWith('se') ? HOURS.get(word.slice(2)) : undefined;
    if (single !== undefined) return single;
    const day = word === 'tanggal' ? countOf(words[i + 1] ?? '') : undefined;
    if (day !== undefined) return day * 24;
    const unit = HOURS.get(word);
    const count = countOf(words[i - 1] ?? '');
    if (unit !== undefined && count !== undefined) return unit * count;
  }
  return words.includes('kemarin') && words.includes('sudah') ? YESTERDAY : undefined;
}

function countOf(word: string): number | undefined {
  if (word === 'setengah') return 0.5;
  const named = NUMBERS.indexOf(word);
  if (named >= 0) return named;
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined;
}
