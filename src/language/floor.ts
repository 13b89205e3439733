import {
  evaluateAnswers,
  evaluateMessages,
  evaluateScreens,
  type LabelledAnswer,
  type LabelledMessage,
  type LabelledScreen,
} from './evaluate.ts';
import type { SearchIndex } from './search-index.ts';

/** A share, and how far it would move by chance alone: the standard error over five folds. */
interface Measured {
  readonly value: number;
  readonly spread: number;
}

/** Figures by name; a name that ends in `wrong` or `forced` counts mistakes: less is better. */
export type Figures = Readonly<Record<string, Measured>>;

/** Texts with the right answer. Kinds that are absent are not measured. */
export interface LabelledSet {
  readonly messages: readonly LabelledMessage[];
  readonly answers?: readonly LabelledAnswer[];
  readonly screens?: readonly LabelledScreen[];
}

/** A figure that is worse than its floor by more than the floor's spread. */
export interface Fall {
  readonly figure: string;
  readonly floor: Measured;
  readonly value: number;
}

const FOLDS = 5;
const stopped = () => 0;

/** Measures the search on a labelled set, whole and in five folds. The search learns from content only, never from the set. */
export function measureSet(index: SearchIndex, { messages, answers, screens }: LabelledSet): Figures {
  const readMessages = (own: readonly LabelledMessage[]) => evaluateMessages(index, own, stopped);
  return {
    ...inFolds(messages, ['top1', 'top3', 'acted_wrong'], readMessages),
    ...(answers && named('answers', inFolds(answers, ['right', 'forced'], evaluateAnswers))),
    ...(screens &&
      named(
        'screens',
        inFolds(screens, ['right'], (own) => evaluateScreens(index, own)),
      )),
  };
}

/** The figures that fell below their floor, in the floor's order; a figure that was not measured did not fall. */
export function findFalls(measured: Figures, floor: Figures): Fall[] {
  return Object.entries(floor).flatMap(([figure, own]) => {
    const value = measured[figure]?.value;
    if (value === undefined) return [];
    const loss = /(wrong|forced)$/.test(figure) ? value - own.value : own.value - value;
    return loss > own.spread ? [{ figure, floor: own, value }] : [];
  });
}

/** The named figures of a reading of lines, whole and with the standard error over five folds (every fifth line). */
export function inFolds<T, F extends string>(
  lines: readonly T[],
  names: readonly F[],
  read: (own: readonly T[]) => { readonly [name in F]: number },
): Figures {
  const whole = read(lines);
  const folds = Array.from({ length: FOLDS }, (_, fold) => read(lines.filter((_, i) => i % FOLDS === fold)));
  const entries = names.map((name) => {
    const spread = standardError(folds.map((fold) => fold[name]));
    return [name, { value: whole[name], spread }] as const;
  });
  return Object.fromEntries(entries);
}

function standardError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.round(Math.sqrt(squares / (values.length - 1) / values.length) * 10_000) / 10_000;
}

function named(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, own]) => [`${prefix}_${name}`, own]));
}
