import { readWords } from '../table.ts';
import { isPhrase } from './concepts.ts';
import type { Evidence } from './evidence.ts';
import { type Item, readLabel, readSaid, readWordByWord } from './items.ts';
import { likeness } from './likeness.ts';
import { isNegated, type Match } from './match.ts';
import { measureNearness } from './near.ts';
import { withPauses } from './parts.ts';
import { readTokens } from './tokens.ts';
import type { Vectors } from './vectors.ts';
import { isElsewhere, strongest, weighLabels } from './weigh.ts';

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
export function gatherEvidence(
  text: string,
  clauses: readonly (readonly string[])[],
  labels: readonly (readonly string[])[],
  likely: Match | undefined,
  vectors: Vectors,
): readonly Evidence[] {
  const words = withPauses(clauses);
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
  const nearness = measureNearness(readTokens(words), labels.map(readTokens), vectors);
  return nearness.map((near, at) => {
    const label = labels[at] ?? [];
    const isLabelDenied = isNegated(label);
    const hits = hitsOf(label, [...byPhrase.said, ...byWord.said]);
    return {
      covered: fits[at]?.covered ?? 0,
      lead: lead(
        fits.map(({ score }) => score),
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
      ...near,
      ...ruledBy(likely, at),
    };
  });
}

/** What a rule that reads likeness says of one label. */
function ruledBy(likely: Match | undefined, at: number) {
  const among = likely !== undefined && 'between' in likely ? likely.between : undefined;
  const index = likely !== undefined && 'index' in likely ? likely.index : undefined;
  return {
    ruled: Number(index === at),
    ruledAmong: Number(among?.includes(at) === true),
    ruledOther: Number(index !== undefined && index !== at),
  };
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
