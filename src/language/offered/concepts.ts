import { CONCEPTS, OPPOSITES } from '../data/concepts.ts';
import { normalize } from '../normalize.ts';
import { once } from '../once.ts';

/** What a word or phrase stands for. */
export interface Meaning {
  /** Concepts it names; what names the same concept says the same. */
  readonly names: ReadonlySet<number>;
  /** Concepts it is a kind, a cause or a sign of. */
  readonly kinds: ReadonlySet<number>;
}

const NOTHING: Meaning = { names: new Set(), kinds: new Set() };

/** How many words the longest phrase may have. */
export const LONGEST_PHRASE = 5;

/** Whether normalised words are a phrase that stands for something. */
export function isPhrase(form: string): boolean {
  return concepts().has(key(form));
}

/** What a word or phrase stands for; nothing where it is not known. */
export function meaningOf(form: string): Meaning {
  return concepts().get(key(form)) ?? NOTHING;
}

/** How far what was said says what a label says: 1 the same, less where it is a kind of it, least where it is the wider word. */
export function relation(said: Meaning, label: Meaning): number {
  let best = 0;
  for (const concept of said.names) {
    if (label.names.has(concept)) return SAME;
    if (label.kinds.has(concept)) best = Math.max(best, WIDER);
  }
  for (const concept of said.kinds) if (label.names.has(concept)) return KIND;
  return best;
}

const SAME = 0.85;
export const KIND = 0.8;
const WIDER = 0.45;

/** Whether what was said is the opposite of what a label says, or a kind of the opposite. */
export function areOpposed(said: Meaning, label: Meaning): boolean {
  const table = opposites();
  for (const one of [...said.names, ...said.kinds]) {
    const others = table.get(one);
    if (others === undefined) continue;
    for (const other of label.names) if (others.has(other)) return true;
  }
  return false;
}

/** The one form of a phrase: "belum" denies as "tidak" does. */
export function key(form: string): string {
  return form.startsWith('belum ') ? `tidak ${form.slice(6)}` : form;
}

/** Read when the first answer is: some 0.4 s, once per process, that a start need not wait for. */
const concepts = once(() => readConcepts(rows()));
const rows = once(readRows);
const opposites = once(readOpposites);

/** The first phrase that names a concept, by which it is known wherever its number may change. */
export function nameOf(concept: number): string {
  return rows()[concept]?.names[0] ?? '';
}

function readConcepts(rows: readonly Row[]): ReadonlyMap<string, Meaning> {
  const table = new Map<string, { names: Set<number>; kinds: Set<number> }>();
  const add = (phrase: string, role: 'names' | 'kinds', concept: number): void => {
    const meaning = table.get(phrase) ?? { names: new Set(), kinds: new Set() };
    meaning[role].add(concept);
    table.set(phrase, meaning);
  };
  const alike = Map.groupBy(
    rows
      .filter(({ kinds }) => kinds.length === 0)
      .flatMap(({ names }) => names.map((name) => ({ name, names }))),
    ({ name }) => name,
  );
  for (const [concept, { names, kinds }] of rows.entries()) {
    for (const name of names) {
      add(name, 'names', concept);
      // What says the same as a wider word is as wide.
      if (kinds.length > 0)
        for (const { names } of alike.get(name) ?? [])
          for (const other of names) add(other, 'names', concept);
    }
    for (const kind of kinds) add(kind, 'kinds', concept);
  }
  return table;
}

/** A line of the vocabulary: phrases that say the same, and kinds, causes or signs of it. */
interface Row {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
}

function readRows(): readonly Row[] {
  return CONCEPTS.split('\n')
    .filter((line) => line !== '')
    .map(readRow);
}

function readRow(row: string): Row {
  const [names = '', kinds = ''] = row.replaceAll('=', ',').split('>');
  return { names: readPhrases(names), kinds: readPhrases(kinds) };
}

function readPhrases(phrases: string): readonly string[] {
  return phrases
    .split(',')
    .map((phrase) => key(normalize(phrase).words.join(' ')))
    .filter((phrase) => phrase !== '');
}

function readOpposites(): ReadonlyMap<number, ReadonlySet<number>> {
  const table = new Map<number, Set<number>>();
  for (const line of OPPOSITES.trim().split('\n')) {
    const [one = '', others = ''] = line.split(':');
    for (const other of others.split(',')) {
      for (const a of namesOf(one)) {
        for (const b of namesOf(other)) {
          table.set(a, (table.get(a) ?? new Set()).add(b));
          table.set(b, (table.get(b) ?? new Set()).add(a));
        }
      }
    }
  }
  return table;
}

function namesOf(phrase: string): ReadonlySet<number> {
  return meaningOf(normalize(phrase).words.join(' ')).names;
}
