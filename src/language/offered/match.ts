import { NO } from '../choice-words.ts';

/** What a text says about the answers offered: one of them (a guess where no rule says so), several alike, or (undefined) none. */
export type Match =
  | { readonly index: number; readonly isGuess?: boolean }
  | {
      readonly between: readonly number[];
      /** Whether several were said side by side, and not one word that several share. */
      readonly isSaid?: boolean;
    };

/** Whether words deny. */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word) => NO.has(word));
}

/** The places of what passes a test. */
export function indexes<T>(list: readonly T[], test: (item: T, index: number) => boolean): number[] {
  return list.flatMap((item, index) => (test(item, index) ? [index] : []));
}

/** What places found mean: one is the answer, several are asked back, none says nothing. */
export function decide(found: readonly number[]): Match | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  return found.length === 1 ? { index: first } : { between: found };
}
