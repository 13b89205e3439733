import type { Glossary } from '../glossary.ts';
import type { Span, Speech } from '../speech.ts';

/** Alternative text cannot hold code, so the glossary's labels in it count as labels wherever they stand. */
export function markLabels(speech: Speech, glossary: Glossary): Speech {
  return { ...speech, spans: speech.spans.flatMap((span) => split(span, glossary.pattern)) };
}

function split({ text, place }: Span, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  let end = 0;
  const add = (from: number, to: number, label: boolean) => {
    if (to > from) {
      spans.push({ text: text.slice(from, to), place: { ...place, column: place.column + from }, label });
    }
  };
  for (const match of text.matchAll(pattern)) {
    add(end, match.index, false);
    end = match.index + match[0].length;
    add(match.index, end, true);
  }
  add(end, text.length, false);
  return spans;
}
