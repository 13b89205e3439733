import { bareWords } from '../plain.ts';
import { readWords } from '../table.ts';
import type { Match } from './match.ts';

/** Reads a part of a text by itself. */
type Read = (words: readonly string[]) => Match | undefined;

const JOINS = readWords('dan sama atau plus serta karo dengan');
/** After a pause or these, "juga" says that one more thing is meant. */
const THEN = readWords('terus lalu dan');
const EXCEPT = readWords('selain kecuali');
/** Words of a part that nobody answers with, beside an answer ("bisa kok, serumah"). */
const MOST_BESIDE = 3;
const DENYING = readWords('tidak belum bukan jangan tapi');

/** Whether a text says what is not meant and leaves open which of several others is ("selain email"). */
export function exceptFor(words: readonly string[], offered: readonly (readonly string[])[]): boolean {
  return words.some((word) => EXCEPT.has(word)) && !offered.flat().some((word) => EXCEPT.has(word));
}

/** Two answers named side by side ("nama dan alamat", "saldo kosong, kartu juga tidak muncul"): asked back, never one of them. */
export function readBoth(
  clauses: readonly (readonly string[])[],
  offered: readonly (readonly string[])[],
  read: Read,
): Match | undefined {
  const words = clauses.flat();
  const isOffered = (word: string) => offered.some((label) => label.includes(word));
  const at = words.findIndex((word) => JOINS.has(word) && !isOffered(word));
  const also = words.includes('juga') ? words.findIndex((word) => THEN.has(word) && !isOffered(word)) : -1;
  const cuts = [
    ...(words.includes('juga') && clauses.length > 1 ? [clauses] : []),
    split(words, at),
    split(words, also),
  ];
  for (const parts of cuts) {
    const found = parts.map((part) => meantBy(read(part))).filter(({ length }) => length > 0);
    const all = found.flat();
    if (found.length > 1 && new Set(all).size === all.length)
      return { between: all.sort((one, other) => one - other), isSaid: true };
  }
  return undefined;
}

/** The answers a part speaks of, one or several alike. */
function meantBy(match: Match | undefined): readonly number[] {
  if (match === undefined) return [];
  return 'index' in match ? [match.index] : match.between;
}

function split(words: readonly string[], at: number): readonly (readonly string[])[] {
  return at < 1 || at === words.length - 1 ? [] : [words.slice(0, at), words.slice(at + 1)];
}

/** Whether a text asks what something is ("spam itu apa") instead of answering. */
export function asksWhat(words: readonly string[], offered: readonly (readonly string[])[]): boolean {
  const end = bareWords(words).slice(-2).join(' ');
  return (end === 'itu apa' || end === 'apa itu') && !offered.flat().includes('apa');
}

const BESIDE_THANKS = readWords(
  'banyak info ya pak bu mas mbak kak min sekali atas bantu sudah penjelasan jawaban semua',
);

/** Whether a text only says thanks, which no answer does; "sudah, terima kasih" may be "Sudah cukup". */
export function thanks(words: readonly string[], offered: readonly (readonly string[])[]): boolean {
  const at = words.indexOf('terima');
  if (at < 0 || words[at + 1] !== 'kasih' || offered.flat().includes('kasih')) return false;
  if (words.includes('sudah') && offered.some(([first]) => first === 'sudah')) return false;
  return [...words.slice(0, at), ...words.slice(at + 2)].every((word) => BESIDE_THANKS.has(word));
}

/** What is left after "bukan ini" ("bukan sandi, email"; "bukan, ulangi"). */
export function readContrast(clauses: readonly (readonly string[])[], read: Read): Match | undefined {
  const meant = clauses.filter(([first]) => first !== 'bukan');
  return meant.length === 0 || meant.length === clauses.length ? undefined : read(meant.flat());
}

/** The answer that one clause gives where the others add a word or two and deny nothing ("oh gitu, jelas"). */
export function readClauses(clauses: readonly (readonly string[])[], read: Read): Match | undefined {
  if (clauses.length < 2) return undefined;
  const matches = clauses.map((clause) => ({ clause, match: read(clause) }));
  const found = new Set(
    matches.flatMap(({ match }) => (match !== undefined && 'index' in match ? [match.index] : [])),
  );
  const [index] = found;
  const isBeside = matches.every(
    ({ clause, match }) =>
      (match !== undefined && 'index' in match) ||
      (match === undefined && clause.length <= MOST_BESIDE && !clause.some((word) => DENYING.has(word))),
  );
  return index !== undefined && found.size === 1 && isBeside ? { index } : undefined;
}

/** Clauses as one row of words with a comma between them: what is denied in one is not denied in the next. */
export function withPauses(clauses: readonly (readonly string[])[]): readonly string[] {
  return clauses.flatMap((clause, at) => (at === 0 ? clause : [',', ...clause]));
}
