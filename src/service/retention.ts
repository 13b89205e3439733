import { setImmediate as breath } from 'node:timers/promises';
import { DAY, type Instant } from '#model/time.ts';
import type { Database } from '#store/database.ts';
import { dropJoins } from '#store/join.ts';
import { withReserve } from '#store/reserve.ts';
import {
  blankLetters,
  blankLines,
  blankMemories,
  type Chunk,
  dropAside,
  settleMerges,
} from '#store/retention.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import { PARTABLE } from './part.ts';

/** How many rows retention blanked or deleted. */
export interface Retained {
  readonly lines: number;
  readonly letters: number;
  readonly memories: number;
  readonly aside: number;
  /** Merges that can no longer be undone. */
  readonly merges: number;
}

/**
 * Blanks texts older than `textDays`, in small transactions between which others get their turn. What is counted
 * (episodes, outcomes, facts) stays. One process does this at a time, once a day is enough.
 */
export async function retain(
  deps: { readonly db: Database; readonly now: () => Instant; readonly signal?: AbortSignal },
  textDays: number,
): Promise<Retained> {
  const now = deps.now();
  const cutoff = now - textDays * DAY;
  let after = 0;
  return {
    lines: await untilDone(deps, (tx) => blankLines(tx, cutoff, now)),
    letters: await untilDone(deps, (tx) => blankLetters(tx, cutoff, now)),
    memories: await untilDone(deps, async (tx) => {
      const chunk = await blankMemories(tx, cutoff, after);
      after = chunk.last;
      return chunk;
    }),
    aside: await untilDone(deps, (tx) => dropAside(tx, cutoff)),
    merges: await untilDone(deps, async (tx) => {
      await dropJoins(tx, now);
      return await settleMerges(tx, now - PARTABLE);
    }),
  };
}

async function untilDone(
  deps: { readonly db: Database; readonly signal?: AbortSignal },
  chunk: (tx: Tx) => Promise<Chunk>,
): Promise<number> {
  let changed = 0;
  while (deps.signal?.aborted !== true) {
    const done = await withReserve(deps.db.file, () => transaction(deps.db, chunk));
    changed += done.changed;
    if (!done.more) break;
    await breath();
  }
  return changed;
}
