import { readWords } from '../table.ts';
import { isPhrase } from './concepts.ts';
import { type Item, readLabel, readSaid, readWordByWord } from './items.ts';
import { likeness } from './likeness.ts';
import { isNegated } from './match.ts';
import { isElsewhere, strongest, weighLabels } from './weigh.ts';

/** What speaks for and against one label: numbers by name, mostly from 0 to 1, as `data/judgement.ts` weighs them. */
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Everything that is looked at, in the order of the table of weights. */
export const EVIDENCE = [
  /** Share of the label that was said. */
  'covered',
  /** How much better the label fits than the best of the others, by the whole text. */
  'lead',
  /** The same by the share of what was said. */
  'saidLead',
  /** The same by the clause that fits best. */
  'clauseLead',
  /** Whether a word was said that no other label has. */
  'named',
  /** What speaks for this label more than for any other, in telling words; and how much more than the next label has. */
  'own',
  'ownLead',
  /** How well the label's words are reached on average, and the first of them. */
  'reached',
  'first',
  /** Whether the label has one word only, is denied, and whether the text denies as the label does. */
  'isOneWord',
  'isLabelDenied',
  'isTextDenied',
  'isAlike',
  /** Whether the text asks, by a word or by a mark. */
  'asks',
  'mark',
  /** The logarithm of how many words say something. */
  'length',
  /** Words that no list knows, share of words no label answers to, and words that name another matter. */
  'unknown',
  'strange',
  'elsewhere',
] as const;
type EvidenceName = (typeof EVIDENCE)[number];

const ASKING = readWords('kenapa bagaimana berapa kapan mana apa siapa apakah kok maksud arti');
/** How little must speak for a label before a word counts as strange to it. */
const STRANGE = 0.3;

/** A reading of a text: its items, and how each is like each label. */
interface Reading {
  readonly said: readonly Item[];
  readonly table: readonly (readonly number[])[];
}

/**
 * What speaks for and against each label, given a text's normalised words, its clauses, and the labels' words (commas
 * between clauses): everything is compared once by phrases and once word by word.
 */
export function readEvidence(
  text: string,
  clauses: readonly (readonly string[])[],
  labels: readonly (readonly string[])[],
): readonly Evidence[] {
  const words = clauses.flatMap((clause, at) => (at === 0 ? clause : [',', ...clause]));
  const ways = labels.map((label) => [...readLabel(label), ...readWordByWord(label)]);
  const compare = (said: readonly Item[]): Reading => ({
    said,
    table: said.map((item) => ways.map((way) => strongest(way.map((other) => likeness(item, other))))),
  });
  const byPhrase = compare(readSaid(words, ways.flat()));
  const byWord = compare(readWordByWord(words));
  const fits = weighLabels(words, labels);
  const parts = partsOf(words, clauses).map((part) => weighLabels(part, labels));
  const bestPart = labels.map((_, label) => Math.max(...parts.map((part) => part[label]?.score ?? 0)));
  const own = labels.map((_, label) => ownOf(byPhrase, label));
  const support = labels.map((_, label) => Math.max(own[label] ?? 0, ownOf(byWord, label)));
  const all = labels.flat();
  const isTextDenied = isNegated(words);
  const { unknown, strange, elsewhere } = strangers(byPhrase, byWord);
  return labels.map((label, at) => {
    const isLabelDenied = isNegated(label);
    const hits = hitsOf(label, [...byPhrase.said, ...byWord.said]);
    return {
      covered: fits[at]?.covered ?? 0,
      lead: lead(
        fits.map(({ score }) => score),
        at,
      ),
      saidLead: lead(
        fits.map(({ said }) => said),
        at,
      ),
      clauseLead: lead(bestPart, at),
      named: Number(fits[at]?.named ?? false),
      own: own[at] ?? 0,
      ownLead: lead(support, at),
      reached: hits.length === 0 ? 0 : sum(hits) / hits.length,
      first: hits[0] ?? 0,
      isOneWord: Number(label.length === 1),
      isLabelDenied: Number(isLabelDenied),
      isTextDenied: Number(isTextDenied),
      isAlike: Number(isLabelDenied === isTextDenied),
      asks: Number(words.some((word) => ASKING.has(word) && !all.includes(word))),
      mark: Number(text.includes('?')),
      length: Math.log1p(byWord.said.length),
      unknown,
      strange,
      elsewhere,
    };
  });
}

/** The clauses, and what stands after "tapi". */
function partsOf(
  words: readonly string[],
  clauses: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const turn = words.lastIndexOf('tapi');
  return [...(clauses.length > 1 ? clauses : [words]), ...(turn < 0 ? [] : [words.slice(turn + 1)])];
}

/** What speaks for one label beyond what speaks for each other. */
function ownOf({ said, table }: Reading, label: number): number {
  return sum(said.map((item, at) => weightOf(item) * Math.max(0, lead(table[at] ?? [], label))));
}

function strangers(
  byPhrase: Reading,
  byWord: Reading,
): { unknown: number; strange: number; elsewhere: number } {
  const heard = new Set(
    byPhrase.said.flatMap((item, at) =>
      isStrange(byPhrase.table[at]) ? [] : item.inside.map(({ form }) => form),
    ),
  );
  const strange = byWord.said.filter((item, at) => isStrange(byWord.table[at]) && !heard.has(item.form));
  const whole = sum(byWord.said.map(weightOf));
  return {
    unknown: sum(strange.filter(({ form }) => !isPhrase(form)).map(weightOf)),
    strange: whole === 0 ? 0 : sum(strange.map(weightOf)) / whole,
    elsewhere: strange.filter(({ form }) => isElsewhere(form)).length,
  };
}

function isStrange(likenesses: readonly number[] = []): boolean {
  return likenesses.every((value) => value <= STRANGE);
}

function hitsOf(label: readonly string[], said: readonly Item[]): number[] {
  return readLabel(label)
    .filter(({ isLight }) => !isLight)
    .map((own) => Math.max(0, ...said.map((item) => likeness(item, own))));
}

function weightOf({ weight }: Item): number {
  return Math.min(1, weight);
}

/** How far one value stands above the best of the others, none below 0. */
function lead(values: readonly number[], at: number): number {
  return (values[at] ?? 0) - Math.max(0, ...values.filter((_, other) => other !== at));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
