import { readWords } from '../table.ts';

/** Words that say nothing about what is meant. "tidak, belum, sudah, kenapa, cara, berapa" are not among them. */
const EMPTY =
  readWords(`yang di ke dari dan atau itu ini pak bu mas mbak kak min bos saya kami kita aku kamu dengan
  untuk pada juga saja sih dong deh lah ya nya oleh sebagai para bapak ibu mohon tolong maaf halo kan adalah akan bagi
  sekali`);

/** What a message or an ask shows: words, neighbours, pairs near each other and beginnings, with how strongly. */
export type Features = ReadonlyMap<string, number>;

const NEIGHBOURS = 0.8;
const PAIR = 0.8;
/** "terdaftar" and "terdaftarkan" begin alike. */
const BEGINNING = 0.4;
/** How far apart two words may stand and still be a pair. */
const REACH = 3;
/** What is denied speaks against what it names, but less loudly than what is said speaks for it. */
const DENIED = -0.5;

/** Reads the features of clauses of normalised words. Cost is linear in the number of words. */
export function readFeatures(clauses: readonly (readonly string[])[]): Features {
  const features = new Map<string, number>();
  for (const clause of clauses) {
    for (const { words, isDenied } of splitDenied(clause)) addWords(features, words, isDenied ? DENIED : 1);
  }
  return features;
}

function addWords(features: Map<string, number>, words: readonly string[], sign: number): void {
  const telling = words.filter((word) => !EMPTY.has(word));
  for (const [i, word] of telling.entries()) {
    add(features, word, sign);
    if (word.length >= 6) add(features, `${word.slice(0, 5)}~`, sign * BEGINNING);
    const before = telling[i - 1];
    if (before !== undefined) add(features, `${before} ${word}`, sign * NEIGHBOURS);
    for (const other of telling.slice(Math.max(0, i - REACH), i)) {
      add(features, other < word ? `${other} + ${word}` : `${word} + ${other}`, sign * PAIR);
    }
  }
}

/** What is said somewhere counts, even if it is denied elsewhere. */
function add(features: Map<string, number>, feature: string, strength: number): void {
  const known = features.get(feature);
  if (known === undefined || strength > known) features.set(feature, strength);
}

const DENIALS = readWords('bukan');
const TURNS = readWords('tapi melainkan cuma malah');

/** "bukan lupa sandi tapi ditolak": what stands between "bukan" and "tapi" is denied. */
function splitDenied(clause: readonly string[]): { words: readonly string[]; isDenied: boolean }[] {
  const start = clause.findIndex((word) => DENIALS.has(word));
  if (start < 0 || start + 1 === clause.length) return [{ words: clause, isDenied: false }];
  const turn = clause.findIndex((word, i) => i > start && TURNS.has(word));
  const end = turn < 0 ? clause.length : turn;
  return [
    { words: clause.slice(0, start), isDenied: false },
    { words: clause.slice(start + 1, end), isDenied: true },
    { words: clause.slice(end), isDenied: false },
  ];
}
