import type { Data } from '../data.ts';
import type { Document } from '../document.ts';
import type { Report } from '../finding.ts';
import { imagesOf, type Section, speechesOf } from '../section.ts';
import type { Speech } from '../speech.ts';
import { markLabels } from './alt.ts';
import { checkLabels } from './labels.ts';
import { checkLengths } from './lengths.ts';
import { checkOfficial } from './official.ts';
import { checkSentences } from './sentences.ts';
import { checkSettings } from './settings.ts';
import { checkWords } from './words.ts';

/** Everything one file must keep by itself. */
export function checkDocument(document: Document, data: Data, report: Report): void {
  const topics = data.topics && new Set(data.topics.map((topic) => topic.id));
  const official = data.settled?.places.official;
  const words = data.words?.get(document.language);
  checkSettings(document, topics, report);
  for (const section of document.sections) {
    checkLengths(section, report);
    checkSentences(section, report);
    for (const speech of spoken(section, data)) {
      if (data.glossary) checkLabels(speech, data.glossary, report);
      if (official) checkOfficial(speech, official, report);
      if (words) checkWords(speech, words, report);
    }
  }
}

/** What a section says, with the labels in its pictures' descriptions recognised. */
function spoken(section: Section, { glossary }: Data): Speech[] {
  const alts = new Set(imagesOf(section).map((image) => image.alt));
  return [...speechesOf(section)].map((speech) =>
    glossary && alts.has(speech) ? markLabels(speech, glossary) : speech,
  );
}
