import type { Report } from '../finding.ts';
import type { Glossary } from '../glossary.ts';
import { nearest } from '../nearest.ts';
import { ownWords, placeAt, quotations, type Speech } from '../speech.ts';

/** Characters before a quotation in which the pointing word is looked for. */
const LONGEST = 40;

/** Every name of something on the screen is written exactly as the glossary has it. */
export function checkLabels(speech: Speech, glossary: Glossary, report: Report): void {
  const { labels } = glossary;
  for (const { text, label, place } of speech.spans) {
    if (label && !labels.has(text))
      report('unknown-label', place, { label: text, nearest: nearest(text, labels) });
  }
  const own = ownWords(speech);
  for (const { text, offset } of quotations(speech)) {
    if (labels.has(text) || !isPointedAt(own, offset, glossary)) continue;
    report('unknown-label', placeAt(speech, offset), { label: text, nearest: nearest(text, labels) });
  }
}

/** Whether the word before a quotation says that it names something on the screen. */
function isPointedAt(own: string, offset: number, glossary: Glossary): boolean {
  const before = own.slice(Math.max(offset - LONGEST, 0), offset);
  const word = /([\p{L}\p{N}-]+)[\s:]*$/u.exec(before)?.[1];
  return word !== undefined && glossary.pointing.has(word.toLowerCase());
}
