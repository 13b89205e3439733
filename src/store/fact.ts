import type { Insertable } from 'kysely';
import type { Fact } from '#model/effect.ts';
import { insertMany } from './bulk.ts';
import type { Tables } from './schema.ts';
import type { Tx } from './transaction.ts';

type Row = Required<Omit<Insertable<Tables['facts']>, 'id'>>;

/** In which episode something happened and when. */
export type About = Pick<Row, 'episode' | 'at'>;

/** A fact as a row. Words of a worker (`missed`) are left out. */
export function factRow(about: About, fact: Fact): Row {
  return {
    ...about,
    kind: fact.kind,
    node: 'node' in fact ? (fact.node ?? null) : null,
    hash: 'hash' in fact ? fact.hash : null,
    revision: 'revision' in fact ? fact.revision : null,
    choice: 'choice' in fact ? fact.choice : null,
    step: 'step' in fact ? (fact.step ?? null) : null,
    score: 'score' in fact ? (fact.score ?? null) : null,
    value: detailOf(fact),
  };
}

/** Adds to what is counted. */
export async function addFacts(tx: Tx, rows: readonly Row[]): Promise<void> {
  await insertMany(tx, 'facts', rows);
}

function detailOf(fact: Fact): string | null {
  switch (fact.kind) {
    case 'episode-opened':
      return fact.friend ? 'friend' : null;
    case 'episode-closed':
      return fact.resolution;
    case 'problem-noted':
    case 'problem-removed':
      return fact.problem;
    case 'missed':
      return fact.why;
    case 'language-chosen':
      return fact.language;
    case 'stopped':
      return fact.purpose;
    case 'moved':
      return fact.to;
    default:
      return null;
  }
}
