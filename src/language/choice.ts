import { normalize } from './normalize.ts';
import { answerEnglish, answerYes, answerYesNo } from './offered/agree.ts';
import { compareTimes } from './offered/duration.ts';
import { gatherEvidence } from './offered/gather.ts';
import { isTelling } from './offered/items.ts';
import { judge } from './offered/judge.ts';
import { decide, indexes, isNegated, type Match } from './offered/match.ts';
import { closest } from './offered/nearest.ts';
import { readOther } from './offered/other.ts';
import {
  asksWhat,
  exceptFor,
  readBoth,
  readClauses,
  readContrast,
  thanks,
  withPauses,
} from './offered/parts.ts';
import { readPosition } from './offered/position.ts';
import { prepare } from './offered/prepare.ts';
import { readQuantity } from './offered/quantity.ts';
import { learntVectors } from './offered/vectors.ts';
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
 * yes or no, or told in a small story. What is certain is taken as it is; all else is judged by what was learnt from
 * practised answers, and what no rule found is a guess. Never forces: undefined where the text says something else.
 */
export function matchChoice(text: string, labels: readonly string[]): Match | undefined {
  const offered = readOffered(text, labels);
  const { certain, likely, rest, clauses } = offered;
  if (certain !== undefined || clauses.length === 0) return certain;
  const likelyAt = indexOf(likely);
  if (clauses.flat().length > STORY || (likelyAt === undefined && !isTelling(clauses.flat())))
    return likely ?? rest;
  const index = judge(gatherEvidence(text, clauses, offered.labels, likely, learntVectors()));
  if (index !== undefined) return index === likelyAt ? likely : { index, isGuess: true };
  if (likelyAt === undefined) return likely ?? rest;
  return rest?.index === likelyAt ? rest : undefined;
}

function indexOf(match: Match | undefined): number | undefined {
  return match !== undefined && 'index' in match ? match.index : undefined;
}

/** A text and the labels offered in normalised words, and what the rules make of them; nothing of a text that is too long. */
export interface Offered {
  readonly clauses: readonly (readonly string[])[];
  readonly labels: readonly (readonly string[])[];
  /** What a rule says that reads no likeness: a label in full, a place, a yes, an amount. */
  readonly certain: Match | undefined;
  /** What a text and the labels that are like it say together. */
  readonly likely: Match | undefined;
  /** The answer that leaves it open, where a text names something else of the same kind. */
  readonly rest: { readonly index: number } | undefined;
}

/** Reads a text and the labels offered by rules. */
export function readOffered(text: string, labels: readonly string[]): Offered {
  if (text.length > LONG)
    return { clauses: [], labels: [], certain: undefined, likely: undefined, rest: undefined };
  const { words, clauses } = normalize(correctTowards(prepare(text), labels));
  const spelt = labels.map((label) => normalize(prepare(label)));
  const offered = spelt.map((label) => withPauses(label.clauses));
  const said = bareWords(words);
  if (said.length === 0 || said.length > LONGEST)
    return { clauses, labels: offered, certain: undefined, likely: undefined, rest: undefined };
  const plain = spelt.map((label) => label.words);
  const position = readPosition(text, labels);
  const read = (part: readonly string[]) => closest(part, offered);
  const certain =
    decide(answerEnglish(text, labels)) ??
    inFull(words, said, plain) ??
    (position === undefined ? undefined : decide([position])) ??
    answerYesNo(said, plain) ??
    answerYes(words, plain) ??
    (asksWhat(words, plain) || thanks(words, plain) ? NONE : undefined) ??
    readQuantity(text, labels) ??
    readTime(words, plain, read) ??
    (exceptFor(words, plain) ? NONE : undefined) ??
    both(readBoth(clauses, plain, read), plain) ??
    (isStep(labels) ? sameProgress(words, labels) : undefined);
  const readPart = (part: readonly string[]) => readBoth([part], plain, read) ?? read(part);
  const likely =
    certain === undefined
      ? (readContrast(clauses, read) ??
        read(withPauses(clauses)) ??
        sameProgress(words, labels) ??
        (text.includes('?') ? undefined : readClauses(clauses, readPart)))
      : undefined;
  const rest = certain === undefined ? other(words, plain) : undefined;
  return { clauses, labels: offered, certain, likely, rest };
}

/** What a text says that speaks of the answers and means none of them. */
const NONE: Match = { between: [] };

/** Two answers said side by side are the one that says both, where there is one ("Dua-duanya hilang"). */
function both(match: Match | undefined, offered: readonly (readonly string[])[]): Match | undefined {
  if (match === undefined || !('between' in match) || match.between.length < 2) return match;
  const all = indexes(offered, (label) => label.includes('semua') && !isNegated(label));
  return all.length === 1 && !match.between.includes(all[0] ?? -1) ? decide(all) : match;
}

function other(
  words: readonly string[],
  offered: readonly (readonly string[])[],
): { readonly index: number } | undefined {
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

/** Whether labels ask how a step went: done, not yet, or stuck. */
function isStep(labels: readonly string[]): boolean {
  const offered = labels.map((label) => readProgress(label));
  return STEP.every((progress) => offered.includes(progress));
}

const STEP = ['done', 'not-yet', 'stuck'] as const;

/** "udah" and "wes bisa" choose the one label that says the same ("Sudah bisa"). */
function sameProgress(words: readonly string[], labels: readonly string[]): Match | undefined {
  const isLong = words.length > 3 && !isStep(labels);
  const progress = isLong ? undefined : readProgress(words.join(' '));
  if (progress === undefined || (progress === 'stuck' && !isStep(labels))) return undefined;
  const same = indexes(labels, (label) => readProgress(label) === progress);
  return same.length === 1 ? decide(same) : undefined;
}
