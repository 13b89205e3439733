import { compile } from '#content/compile.ts';
import { readPages } from '#content/measure/pages.ts';
import { coverScreens, type ScreenCover } from '#content/measure/screens.ts';
import { countSteps, coverPictures, type PictureCover, type StepCount } from '#content/measure/steps.ts';
import { coverTopics, type TopicCover } from '#content/measure/topics.ts';
import { coverGuides, type TranscriptCover } from '#content/measure/transcripts.ts';
import { coverTranslations, type TranslationCover } from '#content/measure/translations.ts';
import { buildIndex, type SearchIndex, search } from '#language/search.ts';
import { coverSentences, type SentenceCover } from '#locales/whole.ts';
import type { NodeId } from '#model/content.ts';

/** What the content keeps of its promises, in numbers and with the places where it does not. */
export interface Measurement {
  readonly topics: TopicCover;
  readonly pictures: PictureCover;
  readonly steps: StepCount;
  readonly screens: ScreenCover;
  readonly guides: TranscriptCover;
  readonly translations: readonly TranslationCover[];
  readonly sentences: readonly SentenceCover[];
}

/** Measures a content folder and the transcripts (their texts); undefined while the content has errors. */
export async function measure(
  folder: string,
  transcripts: readonly string[],
): Promise<Measurement | undefined> {
  const { content } = await compile(folder);
  if (content === undefined) return undefined;
  const documents = await readPages(folder);
  const index = buildIndex(content);
  return {
    topics: coverTopics(content),
    pictures: coverPictures(documents),
    steps: countSteps(documents),
    screens: coverScreens(content, (text) => leadBy(index, text)),
    guides: coverGuides(content, transcripts),
    translations: coverTranslations(documents),
    sentences: coverSentences(),
  };
}

/** Where a free text leads: the node that is acted on, or those that are offered. */
function leadBy(index: SearchIndex, text: string): readonly NodeId[] {
  const verdict = search(index, text);
  if (verdict.kind === 'act') return [verdict.node];
  return verdict.kind === 'ask' ? verdict.nodes : [];
}
