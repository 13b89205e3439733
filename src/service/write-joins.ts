import type { Instant } from '#model/time.ts';
import { answerJoin } from '#store/join.ts';
import type { Tx } from '#store/transaction.ts';
import type { Stepped } from './stepped.ts';

/** Writes down what workers answered to "was it you who wrote the words?". */
export async function writeJoins(tx: Tx, turn: readonly Stepped[], now: Instant): Promise<void> {
  for (const { effects, before } of turn) {
    for (const effect of effects) {
      if (effect.kind !== 'join') continue;
      await answerJoin(tx, { id: effect.join, conversation: before.id, same: effect.same }, now);
    }
  }
}
