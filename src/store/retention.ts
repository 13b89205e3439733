import type { Instant } from '#model/time.ts';
import { among } from './among.ts';
import { finishMerge } from './merge.ts';
import { readSetting, writeSetting } from './setting.ts';
import type { Tx } from './transaction.ts';

/** What a chunk came to: how many rows changed, and whether there may be more. */
export interface Chunk {
  readonly changed: number;
  readonly more: boolean;
}

/** How many rows one transaction looks at: well below 50 ms on an old machine. */
const ROWS = 200;

/** The body of a letter whose words are gone: an `Outgoing` that says nothing. */
const BLANK = (owner: 'bot' | 'person') => JSON.stringify({ from: owner, text: '', choices: [] });

/** Blanks what workers and staff wrote before `cutoff`, and the handles of what came with it, the oldest first. */
export async function blankLines(tx: Tx, cutoff: Instant, now: Instant): Promise<Chunk> {
  const rows = await tx
    .selectFrom('inbox')
    .select(['id', 'handled_at as done'])
    .where('id', '>', await cursorOf(tx, 'inbox'))
    .orderBy('id')
    .limit(ROWS)
    .execute();
  const old = oldOnes(rows, cutoff, now);
  if (old.length > 0) {
    await tx
      .updateTable('inbox')
      .set({ text: null, media_ref: null, token: null })
      .where(among(tx, 'id', old))
      .execute();
  }
  return await moved(tx, 'inbox', rows.length, old);
}

/** Blanks letters settled before `cutoff`, the oldest first: neither their words nor what they offered is kept. */
export async function blankLetters(tx: Tx, cutoff: Instant, now: Instant): Promise<Chunk> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['id', 'settled_at as done'])
    .where('id', '>', await cursorOf(tx, 'outbox'))
    .orderBy('id')
    .limit(ROWS)
    .execute();
  const old = oldOnes(rows, cutoff, now);
  for (const owner of ['bot', 'person'] as const) {
    if (old.length === 0) break;
    await tx
      .updateTable('outbox')
      .set({ body: BLANK(owner), offered: null })
      .where(among(tx, 'id', old))
      .where('owner', '=', owner)
      .execute();
  }
  return await moved(tx, 'outbox', rows.length, old);
}

/** Deletes what was not understood before `cutoff`, and blanks notes of that time. */
export async function dropAside(tx: Tx, cutoff: Instant): Promise<Chunk> {
  const rows = await tx.selectFrom('unanswered').select('id').where('at', '<', cutoff).limit(ROWS).execute();
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id);
    await tx
      .deleteFrom('unanswered')
      .where(among(tx, 'id', ids))
      .execute();
  }
  const notes = await tx
    .updateTable('notes')
    .set({ text: null })
    .where('at', '<', cutoff)
    .where('text', 'is not', null)
    .executeTakeFirst();
  return { changed: rows.length + Number(notes.numUpdatedRows), more: rows.length === ROWS };
}

/** Makes merges from before `cutoff` final: what rested behind them is deleted, what is counted of it stays with who goes on. */
export async function settleMerges(tx: Tx, cutoff: Instant): Promise<Chunk> {
  const rows = await tx
    .selectFrom('merges')
    .selectAll()
    .where('at', '<', cutoff)
    .orderBy('id')
    .limit(ROWS)
    .execute();
  for (const { kept, gone } of rows) await finishMerge(tx, kept, gone);
  return { changed: rows.length, more: rows.length === ROWS };
}

/** Takes the worker's words out of what the engine remembers of conversations that have been silent since `cutoff`. */
export async function blankMemories(
  tx: Tx,
  cutoff: Instant,
  after: number,
): Promise<Chunk & { last: number }> {
  const rows = await tx
    .selectFrom('conversations')
    .select(['id', 'memory', 'active_at'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(ROWS)
    .execute();
  let changed = 0;
  for (const { id, memory, active_at } of rows) {
    if (active_at >= cutoff) continue;
    const { gathered, guess, pending, people, ...rest } = JSON.parse(memory) as Record<string, unknown>;
    if ([gathered, guess, pending, people].every((words) => words === undefined)) continue;
    await tx
      .updateTable('conversations')
      .set({ memory: JSON.stringify(rest) })
      .where('id', '=', id)
      .execute();
    changed += 1;
  }
  return { changed, more: rows.length === ROWS, last: rows.at(-1)?.id ?? after };
}

/** Rows are blanked in the order of their ids, so that how far this came is one number. */
async function cursorOf(tx: Tx, table: 'inbox' | 'outbox'): Promise<number> {
  return Number((await readSetting(tx, `retention-${table}`)) ?? 0);
}

async function moved(tx: Tx, table: 'inbox' | 'outbox', looked: number, old: number[]): Promise<Chunk> {
  const last = old.at(-1);
  if (last !== undefined) await writeSetting(tx, `retention-${table}`, String(last));
  return { changed: old.length, more: looked === ROWS && old.length === ROWS };
}

/** The rows up to the first that is young or still waits. A time in the future is a clock's mistake and stops nothing. */
function oldOnes(
  rows: readonly { readonly id: number; readonly done: Instant | null }[],
  cutoff: Instant,
  now: Instant,
): number[] {
  const young = rows.findIndex(({ done }) => done === null || (done >= cutoff && done <= now));
  return (young === -1 ? rows : rows.slice(0, young)).map(({ id }) => id);
}
