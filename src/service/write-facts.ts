import type { Instant } from '#model/time.ts';
import { addConsents, addOptouts } from '#store/consent.ts';
import { addFacts, factRow } from '#store/fact.ts';
import { noteProblems, removeProblem } from '#store/outcome.ts';
import type { Tx } from '#store/transaction.ts';
import { addUnanswered } from '#store/unanswered.ts';
import type { HandleDeps } from './deps.ts';
import { factsOf, type Stepped } from './stepped.ts';

type Rows = {
  readonly facts: ReturnType<typeof factRow>[];
  readonly noted: Parameters<typeof noteProblems>[1][number][];
  readonly consents: Parameters<typeof addConsents>[1][number][];
  readonly optouts: Parameters<typeof addOptouts>[1][number][];
  readonly unanswered: Parameters<typeof addUnanswered>[1][number][];
};

/** Writes what was recorded: into `facts`, and into the tables that keep more than the count. */
export async function writeFacts(
  deps: HandleDeps,
  tx: Tx,
  turn: readonly Stepped[],
  now: Instant,
): Promise<void> {
  const rows: Rows = { facts: [], noted: [], consents: [], optouts: [], unanswered: [] };
  for (const stepped of turn) {
    await unnote(tx, stepped);
    collect(rows, stepped, deps.notice, now);
  }
  await addFacts(tx, rows.facts);
  await noteProblems(tx, rows.noted);
  await addConsents(tx, rows.consents);
  await addOptouts(tx, rows.optouts);
  await addUnanswered(tx, rows.unanswered);
}

async function unnote(tx: Tx, stepped: Stepped): Promise<void> {
  for (const { fact, episode } of factsOf(stepped)) {
    if (fact.kind === 'problem-removed' && episode !== null) await removeProblem(tx, episode, fact.problem);
  }
}

function collect(rows: Rows, stepped: Stepped, notice: string, at: Instant): void {
  const { contact, channel } = stepped.claimed.conversation;
  const { language, consent } = stepped.next;
  for (const { fact, episode } of factsOf(stepped)) {
    rows.facts.push(factRow({ episode, at }, fact));
    if (fact.kind === 'problem-noted' && episode !== null) {
      rows.noted.push({ episode, problem: fact.problem, source: fact.by, at });
    } else if (fact.kind === 'consent-given' || fact.kind === 'consent-refused') {
      const answer = fact.kind === 'consent-given' ? 'given' : 'refused';
      rows.consents.push({ contact, answer, notice, language, channel, at });
    } else if (fact.kind === 'stopped') {
      rows.optouts.push({ contact, purpose: fact.purpose, at });
    } else if (fact.kind === 'missed' && consent === 'given') {
      const { why, text, node } = fact;
      rows.unanswered.push({ contact, at, why, text, node: node ?? null, done_at: null });
    }
  }
}
