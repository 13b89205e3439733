import { EMPTY, NO } from '../choice-words.ts';
import { decide, indexes, isNegated, type Match } from './match.ts';
import { type Fit, weighLabels } from './weigh.ts';

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
export function closest(
  words: readonly string[],
  offered: readonly (readonly string[])[],
): Match | undefined {
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
