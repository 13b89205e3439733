import type { Place } from './finding.ts';
import type { Speech } from './speech.ts';

/** A picture as a page names it. */
export interface Image {
  /** Relative to the page. */
  readonly target: string;
  readonly alt: Speech;
  readonly place: Place;
}

export interface StepItem {
  readonly speech: Speech;
  readonly image: Image | undefined;
  readonly stretch: readonly Speech[];
}

export interface ChoiceItem {
  /** Relative to the page. */
  readonly target: string;
  readonly label: Speech;
  readonly hint: Speech | undefined;
  readonly score: number | undefined;
  readonly remind: number | undefined;
  readonly friend: boolean;
  readonly place: Place;
}

/** One heading and what stands below it, in one language: what becomes a node. */
export interface Section {
  readonly heading: Speech;
  /** GitHub's slug of the heading. */
  readonly slug: string;
  readonly place: Place;
  readonly body: readonly Speech[];
  readonly image: Image | undefined;
  readonly steps: readonly StepItem[];
  readonly choices: readonly ChoiceItem[];
  /** A block was refused, so what is missing here is not reported again. */
  readonly broken: boolean;
}

/** A section while its blocks are being read. */
export interface Draft {
  readonly body: Speech[];
  image: Image | undefined;
  readonly steps: StepItem[];
  readonly choices: ChoiceItem[];
  broken: boolean;
}

/** Everything a section says, in reading order. */
export function* speechesOf(section: Section): Generator<Speech> {
  yield section.heading;
  yield* section.body;
  if (section.image) yield section.image.alt;
  for (const step of section.steps) {
    yield step.speech;
    if (step.image) yield step.image.alt;
    yield* step.stretch;
  }
  for (const { label, hint } of section.choices) {
    yield label;
    if (hint) yield hint;
  }
}

/** Every picture a section shows. */
export function imagesOf(section: Section): Image[] {
  const images = [section.image, ...section.steps.map((step) => step.image)];
  return images.filter((image) => image !== undefined);
}
