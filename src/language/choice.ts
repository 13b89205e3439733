import { EMPTY, NO } from './choice-words.ts';
import { normalize } from './normalize.ts';
import { compareTimes } from './offered/duration.ts';
import { judge } from './offered/judge.ts';
import { readOther } from './offered/other.ts';
import { asksWhat, exceptFor, readBoth, readClauses, readContrast, thanks } from './offered/parts.ts';
import { readPosition } from './offered/position.ts';
import { prepare } from './offered/prepare.ts';
import { readQuantity } from './offered/quantity.ts';
import { type Fit, weighLabels } from './offered/weigh.ts';
import { bareWords } from './plain.ts';
import { readProgress } from './progress.ts';
import { readWords } from './table.ts';
import { correctTowards } from './towards.ts';

/** What a text says about the answers offered: one of them (a guess where no rule says so), several alike, or (undefined) none. */
export type Match =
  | { readonly index: number; readonly isGuess?: boolean }
  | {
      readonly between: readonly number[];
      /** Whether several were said side by side, and not one word that several share. */
      readonly isSaid?: boolean;
    };

/** Words above which a message tells a story that no rule reads. */
const LONGEST = 12;
const YES = readWords(
  'ya y iya sudah ada bisa betul benar punya pernah ok oke siap boleh mau masih ingat tahu setuju heeh hooh',
);
const ASSENT = readWords('boleh mau setuju');
/** Answers above which a bare "ya" says nothing. */
const FEW = 3;
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

/** A bare "ya", "tidak" or "belum" chooses the one label that says so. */
function answerYesNo(said: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  const no = said.some((word) => NO.has(word));
  const telling = said.filter(
    (word) => !EMPTY.has(word) || word === 'ya' || (said.length === 1 && YES.has(word)),
  );
  if (telling.length === 0 || telling.length > 2) return undefined;
  // "ya ingatkan" is "Belum, ingatkan nanti" before it is any "Ya, …".
  const beside = telling.find((word) => !NO.has(word) && word !== 'ya');
  if (beside !== undefined && offered.some((label) => begins(label, beside))) return undefined;
  if (!telling.every((word) => (no ? NO.has(word) : YES.has(word)))) return undefined;
  const negated = indexes(offered, isNegated);
  const affirmed = indexes(offered, (label) => YES.has(label[0] ?? '') && !isNegated(label));
  const same = negated.filter((index) => offered[index]?.some((word) => telling.includes(word)));
  if (!no) {
    const yes = indexes(offered, (label) => label[0] === 'ya');
    if (yes.length === 1) return decide(yes);
    if (isAssent(telling) && offered.length === 2 && negated.length === 1 && affirmed.length === 0)
      return decide(indexes(offered, (label) => !isNegated(label)));
    if (!telling.includes('ya')) return undefined;
    return affirmed.length === 1 && negated.length > 0 && offered.length <= FEW
      ? decide(affirmed)
      : undefined;
  }
  if (same.length > 0 || negated.length > 0)
    return decide(same.length > 0 ? same : affirmed.length > 0 ? negated : []);
  const others = indexes(offered, (label) => label[0] !== 'ya');
  return offered.length === 2 && others.length === 1 && telling.length === 1 ? decide(others) : undefined;
}

/** "boleh" agrees to what is offered beside "Tidak usah"; "oke" may only have heard it. */
function isAssent(words: readonly string[]): boolean {
  return words.every((word) => ASSENT.has(word));
}

/** Whether a label has a word that begins so ("ingat" in "ingatkan"), and does not say yes by it. */
function begins(label: readonly string[], word: string): boolean {
  return label[0] !== 'ya' && label.some((own) => own.startsWith(word));
}

/** "no" is a number in Indonesian; beside English labels it chooses the one that says so, as "yes" does. */
function answerEnglish(text: string, labels: readonly string[]): readonly number[] {
  const said = /^\s*(?:(yes|yeah|yep)|(?:no|nope|not yet))\b[\s.!]*$/iu.exec(text);
  if (said === null) return [];
  const start = said[1] === undefined ? /^(?:no|not)\b/iu : /^yes\b/iu;
  const found = indexes(labels, (label) => start.test(label));
  return found.length === 1 ? found : [];
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

/** How well the best label must fit, and how much better than the others. */
const ENOUGH = 0.4;
const SAID = 0.5;
const MARGIN = 0.1;
/** How clearly one of two answers must be denied to mean the other. */
const DENIED = -0.45;
/** How much more than for the others must speak for a label that was not said in full. */
const TELLING = 0.35;
const IN_FULL = 0.75;
const LEAD = 0.2;

/** The label that says what was said; where the whole says none, what stands after "tapi". */
function closest(words: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  const whole = nearest(words, offered);
  const turn = words.lastIndexOf('tapi');
  return whole ?? (turn < 0 ? undefined : nearest(words.slice(turn + 1), offered));
}

function nearest(words: readonly string[], offered: readonly (readonly string[])[]): Match | undefined {
  const fits = weighLabels(words, offered);
  const best = Math.max(0, ...fits.map(({ score }) => score));
  const near = indexes(fits, ({ score }) => score >= best - MARGIN);
  const isEnough = best >= ENOUGH && near.every((index) => (fits[index]?.said ?? 0) >= SAID);
  if (isEnough && near.length > 1) return decide(asDenied(words, near, offered));
  if (isEnough) return isTelling(fits, near[0]) ? decide(near) : undefined;
  const denied = indexes(fits, ({ said }) => said <= DENIED);
  const others = indexes(fits, ({ said }) => said > DENIED);
  return denied.length === 1 && areTwins(offered) ? decide(others) : undefined;
}

/** Of two answers that only differ in denying, the one that denies as the text does ("ada di spam" is not "Tidak ada di spam"). */
function asDenied(
  words: readonly string[],
  near: readonly number[],
  offered: readonly (readonly string[])[],
): readonly number[] {
  const [one = [], other = [], ...more] = near.map((index) => offered[index] ?? []);
  const shared = one.filter((word) => !EMPTY.has(word) && other.includes(word)).length;
  if (more.length > 0 || isNegated(one) === isNegated(other) || shared < SHARED) return near;
  return near.filter((index) => isNegated(offered[index] ?? []) === isNegated(words));
}

/** Telling words that two answers share when they are about the same. */
const SHARED = 2;

/** Whether two answers speak of one thing, so that denying one says the other ("KTP sudah benar", "KTP yang salah"). */
function areTwins([one = [], other = [], ...more]: readonly (readonly string[])[]): boolean {
  if (more.length > 0 || one.length === 0 || other.length === 0) return false;
  const shared = one.some((word) => !EMPTY.has(word) && !NO.has(word) && other.includes(word));
  return (
    shared || isNegated(one) !== isNegated(other) || weighLabels(one, [other]).some(({ said }) => said < 0)
  );
}

/** Whether more than words that other labels have too speaks for a label, or it was said in full. */
function isTelling(fits: readonly Fit[], index = -1): boolean {
  const fit = fits[index];
  if (fit === undefined) return false;
  const others = fits.filter((_, other) => other !== index).map(({ gained }) => gained);
  const lead =
    fit.score - Math.max(0, ...fits.flatMap(({ score }, other) => (other === index ? [] : [score])));
  return (
    fit.named ||
    fit.covered >= IN_FULL ||
    (lead >= LEAD && fit.gained >= SAID) ||
    fit.gained - Math.max(0, ...others) >= TELLING
  );
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
