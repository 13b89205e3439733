import type { Document } from '../document.ts';
import type { Place, Report } from '../finding.ts';
import type { Landmarks } from '../landmarks.ts';
import { followLink } from '../link.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';

/** Says that a part of a translation, named by its Markdown sign, differs from the Indonesian file. */
type Differ = (place: Place, part: string, expected: string | number, found: string | number) => void;

/** A translation says the same things in the same order and leads to the same nodes, draft or not. */
export function checkTranslation(
  page: Page,
  translation: Document,
  landmarks: Landmarks,
  report: Report,
): void {
  const { reference } = page;
  const differ: Differ = (place, part, expected, found) =>
    report('translation', place, { base: page.path, part, expected, found });
  const [expected, found] = [reference.sections.length, translation.sections.length];
  if (expected !== found) {
    differ({ file: translation.path, line: 1, column: 1 }, '#', expected, found);
    return;
  }
  const lead = (from: Document, section: Section) =>
    section.choices.map(({ target, place }) => {
      const to = landmarks.resolve(from, target);
      if (to === undefined && from === translation) followLink(from, target, place, landmarks, report);
      return to;
    });
  for (const [index, section] of translation.sections.entries()) {
    const original = reference.sections[index];
    if (original === undefined) continue;
    compareShapes(original, section, differ);
    compareChoices(original, section, [lead(reference, original), lead(translation, section)], differ);
  }
}

function compareShapes(original: Section, section: Section, differ: Differ): void {
  const found = shapeOf(section);
  for (const [part, expected] of Object.entries(shapeOf(original))) {
    const other = found[part] ?? '';
    if (other !== expected) differ(section.place, part, expected, other);
  }
}

/** What must be the same in every language, as Markdown signs and counts. */
function shapeOf(section: Section): Record<string, string> {
  const pictures = [section.image, ...section.steps.map((step) => step.image)];
  return {
    '1.': String(section.steps.length),
    '1. 1.': section.steps.map((step) => step.stretch.length).join(' '),
    '- [': String(section.choices.length),
    '![': pictures.map((image) => (image ? '1' : '0')).join(' '),
  };
}

type Leads = readonly (string | undefined)[];

function compareChoices(
  original: Section,
  section: Section,
  [expected, found]: readonly [Leads, Leads],
  differ: Differ,
): void {
  for (const [position, { place, score }] of section.choices.entries()) {
    const [wanted, to] = [expected[position], found[position]];
    if (wanted !== undefined && to !== undefined && wanted !== to) differ(place, '](', wanted, to);
    const points = original.choices[position]?.score;
    if (score !== undefined && score !== points) differ(place, 'score', points ?? '-', score);
  }
}
