import type { Match } from '../choice.ts';
import { readWords } from '../table.ts';

/** Reads a part of a text by itself. */
type Read = (words: readonly string[]) => Match | undefined;

const JOINS = readWords('dan sama atau plus serta karo');
const EXCEPT = readWords('selain kecuali');
/** Words of a part that nobody answers with, beside an answer ("bisa kok, serumah"). */
const MOST_BESIDE = 3;
const DENYING = readWords('tidak belum bukan jangan tapi');

/** Whether a text says what is not meant and leaves open which of several others is ("selain email"). */
export function exceptFor(words: readonly string[], offered: readonly (readonly string[])[]): boolean {
  return words.some((word) => EXCEPT.has(word)) && !offered.flat().some((word) => EXCEPT.has(word));
}

/** Two answers named side by side ("nama dan alamat"): asked back, never one of them. */
export function readBoth(
  words: readonly string[],
  offered: readonly (readonly string[])[],
  read: Read,
): Match | undefined {
  const at = words.findIndex((word) => JOINS.has(word));
  const join = words[at] ?? '';
  if (at < 1 || at === words.length - 1) return undefined;
  if (offered.some((label) => label.includes(join))) return undefined;
  const [one, other] = [read(words.slice(0, at)), read(words.slice(at + 1))];
  if (one === undefined || other === undefined || !('index' in one && 'index' in other)) return undefined;
  return one.index === other.index ? undefined : { between: [one.index, other.index].sort((a, b) => a - b) };
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
