import type { Place } from './finding.ts';

/** A stretch of text that stands in one place of a file. */
export interface Span {
  readonly text: string;
  readonly place: Place;
  /** Written as inline code: something on a screen. */
  readonly label: boolean;
}

/** What is said in one paragraph, label or heading: plain text that still knows where each part stands. */
export interface Speech {
  readonly spans: readonly Span[];
  /** As a worker reads it. Line breaks are `\n`. */
  readonly text: string;
  /** As the author wrote it, with `{desk.name}` unreplaced: slugs are made of this. */
  readonly raw: string;
  readonly place: Place;
}

/** The spans' text one after the other; offsets into it are what `placeAt` understands. */
export function joined(speech: Speech): string {
  return speech.spans.map((span) => span.text).join('');
}

/** Where the character at an offset of `joined` stands. */
export function placeAt(speech: Speech, offset: number): Place {
  let rest = offset;
  for (const { text, place } of speech.spans) {
    if (rest < text.length) return { ...place, column: place.column + rest };
    rest -= text.length;
  }
  return speech.place;
}

/** Typed and typographic double quotation marks, opening → closing. */
const QUOTED = /"[^"\n]*"|[“„][^“”\n]*[“”]|«[^«»\n]*»/g;

/** A quotation, without its marks, and its offset in `joined`. */
export interface Quotation {
  readonly text: string;
  readonly offset: number;
}

/** Everything in double quotation marks outside labels. */
export function quotations(speech: Speech): Quotation[] {
  const text = joined(speech);
  return [...withoutLabels(speech).matchAll(QUOTED)].map((match) => ({
    text: text.slice(match.index + 1, match.index + match[0].length - 1),
    offset: match.index,
  }));
}

/** What the author says in their own words: labels and quotations blanked, every offset kept. */
export function ownWords(speech: Speech): string {
  return withoutLabels(speech).replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
}

function withoutLabels(speech: Speech): string {
  return speech.spans.map(({ text, label }) => (label ? 'x'.repeat(text.length) : text)).join('');
}
