import type { Report } from '../finding.ts';
import { placeAt, type Speech } from '../speech.ts';

/** Web and e-mail addresses, with or without `https://`, up to the next blank. */
const ADDRESS =
  /(?<![\w@./+-])(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]+\.)+(?:com|net|org|id|info|biz|xyz|me|ly|link|site|online|app|top)\b\S*)/giu;

/** Marks of the sentence around an address. */
const TAIL = /(?<![.,;:!?)"”’])[.,;:!?)"”’]+$/u;

/** Indonesian telephone numbers: mobile and fixed lines, and 1500-123 call centres. Clock times have dots. */
const NUMBER = /(?<![\d.])(?:(?:\+62|0)[ -]?[1-9](?:[ -]?\d){6,12}|1500[ -]?\d{3})(?!\d)/gu;

/** A worker is sent nowhere but to what `places.yaml` calls official: a wrong number is how people are robbed. */
export function checkOfficial(speech: Speech, official: readonly string[], report: Report): void {
  // What is written as a label stands in the glossary, which is checked on its own.
  const text = speech.spans.map(({ text, label }) => (label ? ' '.repeat(text.length) : text)).join('');
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TAIL, '');
    if (!isOfficial(address, official)) report('foreign-link', placeAt(speech, match.index), { address });
  }
  const numbers = new Set(official.map(digits));
  for (const match of text.matchAll(NUMBER)) {
    if (numbers.has(digits(match[0]))) continue;
    report('foreign-number', placeAt(speech, match.index), { number: match[0] });
  }
}

/** Whether a web or e-mail address is an official one or lies on an official site. */
function isOfficial(address: string, official: readonly string[]): boolean {
  if (official.includes(address)) return true;
  if (address.includes('@')) return false;
  const host = address
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .toLowerCase();
  return official.some((one) => one.includes('.') && (host === one || host.endsWith(`.${one}`)));
}

function digits(text: string): string {
  return text.replace(/^\+62/, '0').replace(/\D/g, '');
}
