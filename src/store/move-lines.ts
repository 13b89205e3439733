import type { ConversationId } from '#model/conversation.ts';
import { among } from './among.ts';
import { addIncoming, type Incoming } from './inbox.ts';
import type { Tx } from './transaction.ts';

/**
 * Moves what waits in one conversation to the end of another, in its order; only what came over `addresses`, where they are
 * named. Timers that have turned into lines stay behind: they meant a place that is left. The lines get new numbers, because
 * a conversation's lines are numbered in the order in which they became its own. Gives back the last line's number.
 */
export async function moveLines(
  tx: Tx,
  from: ConversationId,
  to: { readonly id: ConversationId; readonly seq: number },
  addresses?: readonly number[],
): Promise<number> {
  const waiting = tx.deleteFrom('inbox').where('conversation', '=', from).where('handled_at', 'is', null);
  const chosen = addresses === undefined ? waiting : waiting.where(among(tx, 'address', addresses));
  const lines = await chosen.returningAll().execute();
  let { seq } = to;
  const moving = lines
    .filter(({ kind }) => kind !== 'silence')
    .sort((one, other) => one.id - other.id)
    .map(({ id, attempts, ...line }): Incoming => {
      if (line.seq !== null) seq += 1;
      return { ...line, conversation: to.id, seq: line.seq === null ? null : seq, state: 'waiting' };
    });
  await addIncoming(tx, moving);
  return seq;
}
