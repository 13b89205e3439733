import type { Report } from '../finding.ts';
import type { Section } from '../section.ts';
import { joined, ownWords, type Speech } from '../speech.ts';

/** More than this at once nobody does in one go. */
const SENTENCES = 2;

/** An end of sentence: its sign, then a blank and a new beginning, or the end. */
const END = /(?<![.!?…])[.!?…]+["”')]*(?=\s+["“„(]?[\p{Lu}\p{N}]|\s*$)/gu;

/** Shortenings whose dot ends nothing. */
const SHORT = /(?<![\p{L}])(?:no|jl|bpk|dll|dst|dsb|tgl|hlm|mis|rp|telp|pt|e\.g|i\.e)\./giu;

/** Every step, also inside a stretch, is at most two sentences. */
export function checkSentences(section: Section, report: Report): void {
  for (const step of section.steps) {
    for (const speech of [step.speech, ...step.stretch]) {
      const count = countSentences(speech);
      if (count > SENTENCES) report('step-sentences', speech.place, { count, most: SENTENCES });
    }
  }
}

/** Sentences of a speech; what stands in labels and quotations does not count. */
export function countSentences(speech: Speech): number {
  // Blanked quotations would swallow an end that stands inside them at the very end; the last sentence counts anyway.
  const words = ownWords(speech).replace(SHORT, (short) => 'x'.repeat(short.length));
  const ends = words.match(END)?.length ?? 0;
  const closed = /[.!?…]["”')]*\s*$/u.test(words);
  return joined(speech).trim() === '' ? 0 : ends + (closed ? 0 : 1);
}
