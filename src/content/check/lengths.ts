import { BODY_LENGTH, CHOICES, HINT_LENGTH, LABEL_LENGTH } from '#model/limits.ts';
import type { Report } from '../finding.ts';
import type { Section } from '../section.ts';
import { bodyOf } from '../wording.ts';

/** What one message with choices can hold. Lengths are UTF-16 units, the strictest way a network may count. */
export function checkLengths(section: Section, report: Report): void {
  const { choices, place } = section;
  if (choices.length === 0) return;
  const length = bodyOf(section).length;
  if (length > BODY_LENGTH) {
    report('body-length', section.body[0]?.place ?? place, { length, most: BODY_LENGTH });
  }
  if (choices.length > CHOICES) report('too-many-choices', place, { count: choices.length, most: CHOICES });
  const seen = new Set<string>();
  for (const { label, hint } of choices) {
    if (label.text.length > LABEL_LENGTH) {
      report('label-length', label.place, {
        label: label.text,
        length: label.text.length,
        most: LABEL_LENGTH,
      });
    }
    if (hint && hint.text.length > HINT_LENGTH) {
      report('hint-length', hint.place, { length: hint.text.length, most: HINT_LENGTH });
    }
    const same = label.text.toLowerCase();
    if (seen.has(same)) report('duplicate-label', label.place, { label: label.text });
    seen.add(same);
  }
}
