import { JUDGEMENT } from '../data/judgement.ts';
import { EVIDENCE, type Evidence } from './evidence.ts';

/** How sure to be of a label before it is taken, and how much surer than of the next. */
const SURE = 0.55;
const LEAD = 0.1;

/** The label that the evidence speaks for, by all that was learnt from practised answers; undefined where none is sure enough. */
export function judge(evidence: readonly Evidence[]): number | undefined {
  const sure = evidence.map(sureness);
  const best = Math.max(0, ...sure);
  const near = sure.flatMap((value, at) => (value > best - LEAD ? [at] : []));
  return best >= SURE && near.length === 1 ? near[0] : undefined;
}

/** How sure the evidence makes of a label, from 0 to 1 (logistic regression). */
function sureness(evidence: Evidence): number {
  let sum: number = JUDGEMENT.always;
  for (const name of EVIDENCE) sum += JUDGEMENT[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}
