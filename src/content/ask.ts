import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/**
 * Adds a phrase to `asks` in the front matter of a Markdown file and leaves every other byte as it is. The source must
 * compile, so that its front matter is known to be whole; throws where there is none or `asks` is no list.
 */
export function addAsk(source: string, phrase: string): string {
  const opening = /^---[ \t]*(\r?\n)/.exec(source);
  const closing = /\r?\n---[ \t]*(?=\r?\n|$)/.exec(source.slice(3));
  if (opening === null || closing === null) throw new Error('the file has no front matter');
  const start = opening[0].length;
  const end = closing.index + 3;
  const at = (offset: number, text: string) => source.slice(0, offset) + text + source.slice(offset);
  const eol = opening[1] ?? '\n';
  const { contents } = parseDocument(source.slice(start, end));
  if (!isMap(contents)) throw new Error('the front matter has no keys');
  const asks = contents.get('asks', true);
  if (asks === undefined) return at(end, `${eol}asks:${eol}  - ${scalar(phrase)}`);
  const last = isSeq(asks) ? asks.items.at(-1) : undefined;
  const range = (last as { range?: [number, number, number] } | undefined)?.range;
  if (!isSeq(asks) || range === undefined) throw new Error('asks is not a list with phrases in it');
  const after = start + range[1];
  if (asks.flow === true) return at(after, `, ${JSON.stringify(phrase)}`);
  const line = source.slice(source.lastIndexOf('\n', start + range[0]) + 1, start + range[0]);
  const rest = source.indexOf('\n', after - 1);
  const lineEnd = rest < 0 || rest > end ? end : source[rest - 1] === '\r' ? rest - 1 : rest;
  return at(Math.max(after, lineEnd), `${eol}${/^\s*-\s+/.exec(line)?.[0] ?? '  - '}${scalar(phrase)}`);
}

function scalar(phrase: string): string {
  return stringify(phrase, { lineWidth: 0 }).trimEnd();
}
