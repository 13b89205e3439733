import type { Instant } from '#model/time.ts';
import { addLetters } from '#store/outbox.ts';
import { setTimers } from '#store/timer.ts';
import type { Tx } from '#store/transaction.ts';
import type { HandleDeps } from './deps.ts';
import { lettersOf, timersOf } from './letters.ts';
import type { Stepped } from './stepped.ts';
import { writeConversations } from './write-conversations.ts';
import { settleEpisodes } from './write-episodes.ts';
import { writeFacts } from './write-facts.ts';
import { writeJoins } from './write-joins.ts';
import { writeLines } from './write-lines.ts';
import { settleTickets } from './write-tickets.ts';

/** Writes all that a turn decided, in the order in which later rows need the numbers of earlier ones. */
export async function writeTurn(
  deps: HandleDeps,
  tx: Tx,
  turn: readonly Stepped[],
  now: Instant,
): Promise<void> {
  await settleEpisodes(tx, turn, now);
  await settleTickets(tx, turn, now);
  const letters = await addLetters(
    tx,
    turn.flatMap((stepped) => lettersOf(stepped, now)),
  );
  await setTimers(
    tx,
    turn.flatMap((stepped) => timersOf(stepped, letters, now)),
  );
  await writeFacts(deps, tx, turn, now);
  await writeConversations(tx, turn);
  await writeJoins(tx, turn, now);
  await writeLines(tx, turn, now);
}
