import type { Report, Rule } from '../finding.ts';
import { ownWords, placeAt, type Speech } from '../speech.ts';
import type { WordList, Words } from '../words.ts';

/** No hard and no shaming word in what the author says; labels and quotations may say anything. */
export function checkWords(speech: Speech, words: Words, report: Report): void {
  find('hard-word', words.hard, speech, report);
  find('shaming-word', words.shaming, speech, report);
}

function find(rule: Rule, list: WordList, speech: Speech, report: Report): void {
  for (const match of ownWords(speech).matchAll(list.pattern)) {
    const word = match[1] ?? match[0];
    const instead = list.instead.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? '';
    report(rule, placeAt(speech, match.index), { word, instead });
  }
}
