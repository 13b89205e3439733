import Fuse from 'fuse.js';
import { EMPTY, NO } from './choice-words.ts';
import { normalize } from './normalize.ts';
import { bareWords } from './plain.ts';
import { readProgress } from './progress.ts';
import { readWords } from './table.ts';
import { correctTowards } from './towards.ts';

/** What a text says about the answers offered: one of them, several alike, or (undefined) none. */
export type Match = { readonly index: number } | { readonly between: readonly number[] };

/** Words above which a message tells a story and is not an answer. */
const LONGEST = 9;
const YES = readWords(
  'ya y iya sudah ada bisa betul benar punya pernah ok oke siap boleh mau masih ingat tahu',
);
const LEADS = readWords('yang pilih saya mau opsi jawaban sing');
/**
 * The answer of `labels` that a short text means: written in full or in part, with typos, as yes or no. A negated
 * label needs a negated text and the other way round. Never forces: undefined where the text says something else.
 */
export function matchChoice(text: string, labels: readonly string[]): Match | undefined {
  if (text.length > 160) return undefined;
  const { words } = normalize(correctTowards(spellTimes(text), labels));
  const said = bareWords(words);
  if (said.length === 0 || said.length > LONGEST) return undefined;
  const offered = labels.map((label) => normalize(label).words);
  const plain = answerEnglish(text, labels);
  if (plain !== undefined) return { index: plain };
  const exact = inFull(words, said, offered);
  if (exact !== undefined) return exact;
  return (
    beginning(said, offered) ??
    answerYesNo(said, offered) ??
    sameProgress(words, labels) ??
    closest(said, offered)
  );
}

/** A label said in full, with or without "yang" before and a courtesy or two behind it. */
function inFull(
  words: readonly string[],
  said: readonly string[],
  offered: readonly (readonly string[])[],
): Match | undefined {
  const shortest = words.lastIndexOf(said.at(-1) ?? '');
  const start = words.findIndex((word) => !LEADS.has(word));
  for (let end = words.length; end > Math.max(start, shortest); end--) {
    for (const whole of [words.slice(0, end), words.slice(start, end)]) {
      const found = indexes(offered, (label) => label.join(' ') === whole.join(' '));
      if (found.length === 1) return decide(found);
    }
  }
  return undefined;
}

/** The first words of a label, when no other label has them all. */
function beginning(said: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  if (said.every((word) => YES.has(word) || NO.has(word) || EMPTY.has(word))) return undefined;
  const begun = indexes(offered, (label) => said.every((word, i) => label[i] === word));
  if (begun.length === 0) return undefined;
  const alike = (label: readonly string[]) =>
    isNegated(label) === isNegated(said) && said.every((word) => label.includes(word));
  return decide(indexes(offered, (label, i) => begun.includes(i) || alike(label)));
}

/** A bare "ya", "tidak" or "belum" chooses the one label that says so. */
function answerYesNo(said: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  if (said.length > 2) return undefined;
  const no = said.some((word) => NO.has(word));
  if (!said.every((word) => (no ? NO.has(word) : YES.has(word)))) return undefined;
  if (!no && !said.includes('ya') && said.length === 1) return undefined;
  const negated = indexes(offered, isNegated);
  const affirmed = indexes(offered, (label) => YES.has(label[0] ?? '') && !isNegated(label));
  const same = negated.filter((index) => offered[index]?.some((word) => said.includes(word)));
  const plain = affirmed.filter((index) => offered[index]?.[0] === 'ya');
  const yes = plain.length > 0 ? plain : affirmed;
  if (!no) return yes.length === 1 && negated.length > 0 ? decide(yes) : undefined;
  return decide(same.length > 0 ? same : affirmed.length > 0 ? negated : []);
}

/** "no" is a number in Indonesian; beside English labels it chooses the one that says so, as "yes" does. */
function answerEnglish(text: string, labels: readonly string[]): number | undefined {
  const said = /^\s*(?:(yes|yeah|yep)|(?:no|nope|not yet))\b[\s.!]*$/iu.exec(text);
  if (said === null) return undefined;
  const start = said[1] === undefined ? /^(?:no|not)\b/iu : /^yes\b/iu;
  const found = indexes(labels, (label) => start.test(label));
  return found.length === 1 ? found[0] : undefined;
}

/** "udah" and "wes bisa" choose the one label that says the same ("Sudah bisa"). */
function sameProgress(words: readonly string[], labels: readonly string[]): Match | undefined {
  const progress = words.length <= 3 ? readProgress(words.join(' ')) : undefined;
  const same = progress && indexes(labels, (label) => readProgress(label) === progress);
  return same?.length === 1 ? decide(same) : undefined;
}

/** The label whose words were said, with the words that tell labels apart counting most. */
function closest(said: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  const scores = offered.map((label) => score(said, label, offered));
  const best = Math.max(0, ...scores);
  if (best < ENOUGH) return undefined;
  const near = scores.flatMap((value, index) => (value >= best - MARGIN ? [index] : []));
  return decide(near);
}

/** Share of words said and of the label that must meet; and how much better the best must be. */
const ENOUGH = 0.6;
const MARGIN = 0.12;

function score(
  said: readonly string[],
  label: readonly string[],
  offered: readonly (readonly string[])[],
): number {
  if (isNegated(said) !== isNegated(label)) return 0;
  const content = label.filter((word) => !EMPTY.has(word) && !NO.has(word));
  const spoken = said.filter((word) => !EMPTY.has(word) && !NO.has(word));
  if (content.length === 0 || spoken.length === 0) return 0;
  const meets = meeting(spoken);
  let found = 0;
  let total = 0;
  for (const word of content) {
    const weight = 1 / offered.filter((other) => other.includes(word)).length;
    total += weight;
    if (meets(word)) found += weight;
  }
  const back = meeting(content);
  const understood = spoken.filter(back).length / spoken.length;
  const recall = found / total;
  // A single telling word is enough when nothing else was said; a long sentence must say most of the label.
  return understood * (spoken.length <= 2 ? Math.max(recall, found > 0.9 ? 0.7 : 0) : recall);
}

/** Whether a word is among others, a slip of the thumb allowed from five letters on. */
function meeting(words: readonly string[]): (word: string) => boolean {
  const fuse = new Fuse(
    words.filter((word) => word.length >= 5),
    { includeScore: true, threshold: 0.21, ignoreLocation: true },
  );
  return (word) => {
    if (words.includes(word)) return true;
    if (word.length < 5) return false;
    return fuse.search(word).some(({ item }) => Math.abs(item.length - word.length) <= 2);
  };
}

function isNegated(words: readonly string[]): boolean {
  return words.some((word) => NO.has(word));
}

function indexes<T>(list: readonly T[], test: (item: T, index: number) => boolean): number[] {
  return list.flatMap((item, index) => (test(item, index) ? [index] : []));
}

function decide(found: readonly number[]): Match | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  return found.length === 1 ? { index: first } : { between: found };
}

const TIMES = ['', 'satu kali', 'dua kali', 'tiga kali', 'empat kali'];

/** "2x" and "3 kali" as the words that answers use for how often. */
function spellTimes(text: string): string {
  return text.replace(
    /\b([1-4])\s*(?:x|kali|kl)\b/giu,
    (whole, digit: string) => TIMES[Number(digit)] ?? whole,
  );
}
