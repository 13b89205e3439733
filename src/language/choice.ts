import { normalize } from './normalize.ts';
import { answerEnglish, answerYesNo } from './offered/agree.ts';
import { compareTimes } from './offered/duration.ts';
import { judge } from './offered/judge.ts';
import { decide, indexes, isNegated, type Match } from './offered/match.ts';
import { closest } from './offered/nearest.ts';
import { readOther } from './offered/other.ts';
import { asksWhat, exceptFor, readBoth, readClauses, readContrast, thanks } from './offered/parts.ts';
import { readPosition } from './offered/position.ts';
import { prepare } from './offered/prepare.ts';
import { readQuantity } from './offered/quantity.ts';
import { bareWords } from './plain.ts';
import { readProgress } from './progress.ts';
import { readWords } from './table.ts';
import { correctTowards } from './towards.ts';

/** Words above which a message tells a story that no rule reads. */
const LONGEST = 12;
const LEADS = readWords('yang pilih saya mau opsi jawaban sing');
/** Characters and words above which a message tells more than an answer. */
const LONG = 240;
const STORY = 24;

/**
 * The answer of `labels` that a text means: written in full or in part, with typos, in other words, by its place, as
 * yes or no, or told in a small story. A negated label needs a negated text and the other way round. Never forces:
 * undefined where the text says something else.
 */
export function matchChoice(text: string, labels: readonly string[]): Match | undefined {
  const { rule, clauses, offered } = readOffered(text, labels);
  if (!isOpen(rule) || clauses.flat().length > STORY) return rule;
  const index = judge(text, clauses, offered);
  return index === undefined ? rule : { index, isGuess: true };
}

/** Whether the rules leave the answer to judgement: they say nothing, or several that are alike. */
export function isOpen(rule: Match | undefined): boolean {
  return rule === undefined || ('between' in rule && rule.between.length > 0 && rule.isSaid !== true);
}

/** A text and the labels offered in normalised words, and what the rules make of them; nothing of a text that is too long. */
export function readOffered(
  text: string,
  labels: readonly string[],
): {
  readonly clauses: readonly (readonly string[])[];
  readonly offered: readonly (readonly string[])[];
  readonly rule: Match | undefined;
} {
  if (text.length > LONG) return { clauses: [], offered: [], rule: undefined };
  const { words, clauses } = normalize(correctTowards(prepare(text), labels));
  const spelt = labels.map((label) => normalize(prepare(label)));
  const offered = spelt.map((label) => withPauses(label.clauses));
  const said = bareWords(words);
  if (said.length === 0 || said.length > LONGEST) return { clauses, offered, rule: undefined };
  const plain = spelt.map((label) => label.words);
  const position = readPosition(text, labels);
  const read = (part: readonly string[]) => closest(part, offered);
  const readPart = (part: readonly string[]) => readBoth([part], plain, read) ?? read(part);
  const rule =
    decide(answerEnglish(text, labels)) ??
    inFull(words, said, plain) ??
    (position === undefined ? undefined : decide([position])) ??
    answerYesNo(said, plain) ??
    (asksWhat(words, plain) || thanks(words, plain) ? NONE : undefined) ??
    readQuantity(text, labels) ??
    readTime(words, plain, read) ??
    (exceptFor(words, plain) ? NONE : undefined) ??
    both(readBoth(clauses, plain, read), plain) ??
    readContrast(clauses, read) ??
    read(withPauses(clauses)) ??
    sameProgress(words, labels) ??
    (text.includes('?') ? undefined : readClauses(clauses, readPart)) ??
    other(words, plain);
  return { clauses, offered, rule };
}

/** Clauses as one row of words with a comma between them: what is denied in one is not denied in the next. */
function withPauses(clauses: readonly (readonly string[])[]): readonly string[] {
  return clauses.flatMap((clause, at) => (at === 0 ? clause : [',', ...clause]));
}

/** What a text says that speaks of the answers and means none of them. */
const NONE: Match = { between: [] };

/** Two answers said side by side are the one that says both, where there is one ("Dua-duanya hilang"). */
function both(match: Match | undefined, offered: readonly (readonly string[])[]): Match | undefined {
  if (match === undefined || !('between' in match) || match.between.length < 2) return match;
  const all = indexes(offered, (label) => label.includes('semua') && !isNegated(label));
  return all.length === 1 && !match.between.includes(all[0] ?? -1) ? decide(all) : match;
}

function other(words: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  const index = readOther(words, offered);
  return index === undefined ? undefined : { index };
}

/** How long it has been, held against the answers that say how long it must have been; two where "masih" names another. */
function readTime(
  words: readonly string[],
  offered: readonly (readonly string[])[],
  read: (words: readonly string[]) => Match | undefined,
): Match | undefined {
  const time = compareTimes(words, offered);
  if (time === 'short') return NONE;
  const still = words.lastIndexOf('masih');
  const other = still > 0 && time.length > 0 ? read(words.slice(still)) : undefined;
  return decide(other !== undefined && 'index' in other ? [...new Set([...time, other.index])] : time);
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

/** "udah" and "wes bisa" choose the one label that says the same ("Sudah bisa"). */
function sameProgress(words: readonly string[], labels: readonly string[]): Match | undefined {
  const offered = labels.map((label) => readProgress(label));
  const isStep = offered.includes('done') && offered.includes('not-yet') && offered.includes('stuck');
  const progress = words.length <= 3 || isStep ? readProgress(words.join(' ')) : undefined;
  if (progress === 'stuck' && !isStep) return undefined;
  const same = progress && indexes(offered, (own) => own === progress);
  return same?.length === 1 ? decide(same) : undefined;
}
