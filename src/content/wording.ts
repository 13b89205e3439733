import type { Step, Wording } from '#model/content.ts';
import type { Document } from './document.ts';
import type { Album } from './pictures.ts';
import type { Image, Section } from './section.ts';

/** What a section says, as plain data for the engine. */
export function toWording(document: Document, section: Section, album: Album): Wording {
  const show = (image: Image | undefined) => {
    const picture = image && album.find(document.path, image);
    return picture && { picture };
  };
  return {
    title: section.heading.text,
    body: bodyOf(section),
    ...show(section.image),
    steps: section.steps.map(
      (step): Step => ({
        text: step.speech.text,
        ...show(step.image),
        stretch: step.stretch.map((speech) => speech.text),
      }),
    ),
    choices: section.choices.map(({ label, hint }) => ({
      label: label.text,
      ...(hint && { hint: hint.text }),
    })),
  };
}

/** A section's paragraphs, separated by one empty line. */
export function bodyOf(section: Section): string {
  return section.body.map((speech) => speech.text).join('\n\n');
}
