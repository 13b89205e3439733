import type { ChannelName } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import { ATTEMPTS } from '#model/limits.ts';
import { type Claimed, claim } from '#store/claim.ts';
import { isDown } from '#store/faults.ts';
import { countAttempt } from '#store/inbox.ts';
import { transaction } from '#store/transaction.ts';
import type { HandleDeps } from './deps.ts';
import { setAside } from './set-aside.ts';
import { takeTurn } from './turn.ts';

/** What one turn of the loop may claim. */
export interface Share {
  readonly limit: number;
  readonly channels?: readonly ChannelName[];
  /** Lines up to this one were waiting when the last process died: one of them may have killed it. */
  readonly careful?: number;
}

/**
 * Handles the oldest waiting line of each of up to `limit` contacts, all in one transaction. When it fails, the same lines
 * are handled one by one, and so is what was tried before or may have killed the last process: their tries are counted
 * first, in a transaction of their own, and after the third a person gets the line instead. Gives back how many lines
 * were looked at; 0 means that nothing waits.
 */
export async function handle(deps: HandleDeps, share: Share): Promise<number> {
  let lines: Claimed[] = [];
  let alone: readonly Claimed[];
  let gathering: readonly ConversationId[] = [];
  try {
    alone = await transaction(deps.db, async (tx) => {
      lines = await claim(tx, share);
      const suspects = lines.filter((line) => isSuspect(line, share));
      const together = suspects.length === 0 ? lines : lines.filter((line) => !isSuspect(line, share));
      gathering = await takeTurn(deps, tx, together);
      return suspects;
    });
  } catch (error) {
    if (isDown(error)) throw error;
    deps.log.warn('turn-one-by-one', { count: lines.length, error });
    alone = lines;
    gathering = [];
  }
  if (gathering.length > 0) deps.typing?.(gathering);
  for (const line of alone) await handleAlone(deps, line);
  if (lines.length > 0) deps.nudge('outbox');
  return lines.length;
}

function isSuspect(line: Claimed, { careful = 0 }: Share): boolean {
  return line.attempts > 0 || line.inbox <= careful;
}

async function handleAlone(deps: HandleDeps, line: Claimed): Promise<void> {
  const attempt = await transaction(deps.db, (tx) => countAttempt(tx, line.inbox));
  if (attempt === undefined) return await setAside(deps, line);
  try {
    await transaction(deps.db, async (tx) => {
      const [head] = await claim(tx, { limit: 1, conversation: line.conversation.id });
      if (head?.inbox === line.inbox) await takeTurn(deps, tx, [head]);
    });
  } catch (error) {
    if (isDown(error)) throw error;
    deps.log.error('line-failed', { inbox: line.inbox, conversation: line.conversation.id, attempt, error });
    if (attempt >= ATTEMPTS) await setAside(deps, line);
  }
}
