import { REFERENCE } from '#model/language.ts';
import { countSentences } from '../check/sentences.ts';
import type { Document } from '../document.ts';
import type { Place } from '../finding.ts';
import type { StepItem } from '../section.ts';
import type { Speech } from '../speech.ts';

/** How the steps of all guides that are not drafts read, in Indonesian. */
export interface StepCount {
  /** Things a worker is told to do: a step and each line of a stretch count as one. */
  readonly steps: number;
  /** Half of the steps have at most this many words. */
  readonly medianWords: number;
  readonly longestSentence: { readonly words: number; readonly place: Place } | undefined;
  readonly overTwoSentences: readonly Place[];
}

/** Steps for which a worker has an app in front of her, and whether a picture shows what to look for. */
export interface PictureCover {
  readonly of: number;
  readonly covered: number;
  readonly missing: readonly Place[];
}

/** Measures what every step says. */
export function countSteps(documents: readonly Document[]): StepCount {
  const told = stepsOf(documents).flatMap(({ speech, stretch }) => [speech, ...stretch]);
  const sentences = told.flatMap((speech) =>
    sentencesOf(speech).map((sentence) => ({ words: countWords(sentence), place: speech.place })),
  );
  return {
    steps: told.length,
    medianWords: median(told.map((speech) => countWords(speech.text))),
    longestSentence: sentences.reduce<StepCount['longestSentence']>(
      (longest, sentence) => (longest === undefined || sentence.words > longest.words ? sentence : longest),
      undefined,
    ),
    overTwoSentences: told.filter((speech) => countSentences(speech) > 2).map((speech) => speech.place),
  };
}

/** Measures which steps in an app have their picture; a stretch shares the picture of its step. */
export function coverPictures(documents: readonly Document[]): PictureCover {
  const inApp = stepsOf(documents).filter(isInApp);
  const missing = inApp.filter((step) => step.image === undefined).map((step) => step.speech.place);
  return { of: inApp.length, covered: inApp.length - missing.length, missing };
}

function stepsOf(documents: readonly Document[]): StepItem[] {
  return documents
    .filter(({ language, front }) => language === REFERENCE && !front.settings.draft)
    .flatMap(({ sections }) => sections.flatMap((section) => section.steps));
}

/** Touching a screen, or opening an app, without naming anything on it. */
const TOUCHING = /\b(?:tekan|ketik|geser)\b|\bbuka\b[^.!?]*\b(?:JMO|Play Store|App Store|Gmail|setelan)\b/iu;

function isInApp({ speech, stretch }: StepItem): boolean {
  return [speech, ...stretch].some(
    ({ spans, text }) => spans.some((span) => span.label) || TOUCHING.test(text),
  );
}

function sentencesOf(speech: Speech): string[] {
  return speech.text.split(/(?<=[.!?…]["”')]*)\s+(?=["“„(]?[\p{Lu}\p{N}])/u);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** The lower one of the two in the middle; 0 for nothing. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
