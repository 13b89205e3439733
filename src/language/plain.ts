import { clean, plainDigits } from './characters.ts';

/** Words said to a person or for politeness that change nothing about a short answer. */
const COURTESY = new Set(
  `pak bu bapak ibu mas mbak kak kakak min mba bang bos boss gan om cak ya yaa iya dong deh sih nih kok
  tolong mohon aja saja ae wae to toh tho lah kah pun nggih mawon rek lek ning njenengan sampeyan kang mbah mbok
  dik bro sis say yah
  terima kasih makasih suwun`.split(/\s+/),
);

/** "ya" is a courtesy beside other words ("sudah ya") and an answer without them ("ya pak"). */
const YES = new Set(['ya', 'yaa', 'iya', 'nggih']);

/** A short answer as lower-case words without punctuation and pictures; digits of any script are 0–9. */
export function plainWords(text: string): string[] {
  return (
    plainDigits(clean(text))
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The same words without the courtesies around them; all of them where nothing else was said. */
export function bareWords(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && COURTESY.has(words[start] ?? '')) start++;
  while (end > start && COURTESY.has(words[end - 1] ?? '')) end--;
  if (start < end) return words.slice(start, end);
  const yes = words.filter((word) => YES.has(word));
  return yes.length > 0 && !words.includes('kasih') ? yes : words;
}
