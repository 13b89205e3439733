import type { Document } from '../document.ts';
import type { Report } from '../finding.ts';
import { KEYS, type Settings } from '../frontmatter.ts';
import { nearest } from '../nearest.ts';

/** Messages of JMO's screen that a stuck worker is offered: one list, still easy to overlook. */
const MESSAGES = 5;

/** What a translation may say about itself; the rest it shares with its Indonesian file. */
const OWN: readonly (keyof Settings)[] = [
  'asks',
  'screens',
  'draft',
  'reviewed',
  'valid_until',
  'source',
  'owner',
];

/** What front matter says must fit together. `topics` is undefined when their file is broken. */
export function checkSettings(
  document: Document,
  topics: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const { settings, at } = document.front;
  const given = [settings.topic ?? []].flat();
  for (const [index, topic] of given.entries()) {
    if (topics === undefined || topics.has(topic)) continue;
    const place = Array.isArray(settings.topic) ? at('topic', index) : at('topic');
    report('unknown-topic', place, { topic, nearest: nearest(topic, topics) });
  }
  if (settings.outcome === 'referred' && settings.refers_to === undefined)
    report('missing-door', at('outcome'));
  if (settings.outcome !== undefined && document.sections.every((section) => section.choices.length > 0)) {
    report('needless-outcome', at('outcome'));
  }
  const count = settings.messages?.length ?? 0;
  if (count > MESSAGES) report('too-many-messages', at('messages'), { count, most: MESSAGES });
}

/** A translation leaves to its Indonesian file what is the same in every language. */
export function checkOwnSettings(translation: Document, report: Report): void {
  const { settings, at } = translation.front;
  for (const key of KEYS) {
    if (settings[key] !== undefined && !OWN.includes(key)) report('reference-only', at(key), { key });
  }
}
