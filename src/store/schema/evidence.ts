import type { Generated } from 'kysely';
import type { Door, Problem, Resolution } from '#model/problem.ts';
import type { Instant } from '#model/time.ts';

/** One stretch of solving a problem. Contact and conversation are null once the contact is erased. */
interface Episodes {
  id: Generated<number>;
  contact: number | null;
  conversation: number | null;
  opened_at: Instant;
  closed_at: Instant | null;
  resolution: Resolution | null;
  door: Door | null;
  reopened: Generated<number>;
  /** 1 when the worker asked for somebody else, who is not counted as this contact. */
  for_friend: Generated<0 | 1>;
  /** Which of several people on one phone it was; 0 for the first, or the only one. */
  person: Generated<number>;
}

/** A problem an episode was about; unique per episode, problem and source. */
interface Outcomes {
  id: Generated<number>;
  episode: number;
  problem: Problem;
  source: 'bot' | 'person';
  at: Instant;
}

/** What is counted: node ids and codes, never words of a worker. */
interface Facts {
  id: Generated<number>;
  /** The only way to whoever it is about: an episode that was unlinked unlinks its facts. */
  episode: number | null;
  at: Instant;
  /** `Fact['kind']` of the model, and `nudge-skipped`. */
  kind: string;
  node: string | null;
  hash: string | null;
  revision: string | null;
  choice: string | null;
  step: number | null;
  score: number | null;
  /** By kind: the problem, resolution, language, purpose, why, or the revision moved to. */
  value: string | null;
}

/** What was not understood, for the authors; only from workers who agreed that texts are kept. */
interface Unanswered {
  id: Generated<number>;
  contact: number;
  at: Instant;
  why: 'missed' | 'corrected' | 'asked';
  text: string;
  node: string | null;
  /** Set when an author has dealt with it. */
  done_at: Instant | null;
}

export interface Evidence {
  episodes: Episodes;
  outcomes: Outcomes;
  facts: Facts;
  unanswered: Unanswered;
}
