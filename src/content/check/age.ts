import { DAY, type Instant } from '#model/time.ts';
import type { Document } from '../document.ts';
import type { Report } from '../finding.ts';

/** Days after which somebody should compare a page with a real phone again. */
const FRESH = 180;

/** The moment from which a page is too old; undefined for one without an end. */
export function expiryOf({ front }: Document): Instant | undefined {
  const { valid_until } = front.settings;
  return valid_until === undefined ? undefined : Date.parse(valid_until) + DAY;
}

/** A passed `valid_until` always; with `stale` also what nobody has reviewed lately. */
export function checkAge(document: Document, now: Instant, stale: boolean, report: Report): void {
  const { settings, at } = document.front;
  const { reviewed, valid_until } = settings;
  const expiry = expiryOf(document);
  if (valid_until !== undefined && expiry !== undefined && now >= expiry) {
    report('expired', at('valid_until'), { date: valid_until });
  }
  if (!stale) return;
  if (reviewed === undefined) {
    const guides = document.sections.some((section) => section.steps.length > 0);
    if (guides) report('unreviewed', { file: document.path, line: 1, column: 1 });
    return;
  }
  const days = Math.floor((now - Date.parse(reviewed)) / DAY);
  if (days > FRESH) report('stale', at('reviewed'), { days, most: FRESH, date: reviewed });
}
