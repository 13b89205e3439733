import type { Report } from '../finding.ts';
import type { Page } from '../page.ts';

/** Where nothing can be chosen any more, the page says how it ends. */
export function checkEnds({ reference }: Page, report: Report): void {
  if (reference.front.settings.outcome !== undefined) return;
  for (const section of reference.sections) {
    if (section.choices.length === 0 && !section.broken) {
      report('dead-end', section.place, { heading: section.heading.text });
    }
  }
}
