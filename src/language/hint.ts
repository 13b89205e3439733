import { EMPTY, NO } from './choice-words.ts';
import { normalize } from './normalize.ts';
import { isNegated } from './offered/match.ts';
import { prepare } from './offered/prepare.ts';
import { bareWords } from './plain.ts';

/** An answer as it is shown: its label, and what stands beside it in small letters. */
export interface Hinted {
  readonly label: string;
  readonly hint: string | undefined;
}

/** Words above which a message tells a story and is not an answer. */
const LONGEST = 6;
/** Beside what is named, these add nothing: "ada kartu lama". */
const HAVING = new Set(['ada', 'punya', 'pernah']);
/** A single word decides only when it is long enough to be no accident ("sendiri", not "akun"). */
const TELLING = 5;

/**
 * The answer whose label and hint together hold everything a short text says, when no other answer's do: "hp lama
 * rusak" is "HP lama sudah tidak ada — Hilang, rusak, atau dijual". Undefined for anything less certain.
 */
export function matchHint(text: string, answers: readonly Hinted[]): number | undefined {
  const said = bareWords(normalize(prepare(text)).words);
  if (said.length > LONGEST) return undefined;
  const named = said.filter((word) => !EMPTY.has(word) && !NO.has(word));
  const spoken = named.filter((word) => !HAVING.has(word));
  const isTelling = said.length > 1 && (spoken[0]?.length ?? 0) >= TELLING;
  if (spoken.length < 2 && !isTelling) return undefined;
  const found = answers.flatMap(({ label, hint }, index) => {
    if (hint === undefined) return [];
    const beside = normalize(hint).words;
    const words = new Set([...normalize(label).words, ...beside]);
    const agrees = isNegated(said) === isNegated(beside);
    const isBeside = spoken.some((word) => beside.includes(word));
    return agrees && isBeside && spoken.every((word) => words.has(word)) ? [index] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
