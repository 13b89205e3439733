import type { Instant } from '#model/time.ts';
import { blankConversations, dropMedia, finishLines } from '#store/inbox.ts';
import type { Tx } from '#store/transaction.ts';
import type { Stepped } from './stepped.ts';

/**
 * Marks the lines of a turn as done. What a worker wrote stays only with consent or while a person is busy with it;
 * a tapped answer stays as the label it had, which is our own word.
 */
export async function writeLines(tx: Tx, turn: readonly Stepped[], now: Instant): Promise<void> {
  await finishLines(
    tx,
    turn.map((stepped) => ({
      id: stepped.claimed.inbox,
      token: stepped.tapped === undefined ? null : stepped.claimed.token,
      text: stepped.tapped?.choice.label ?? (mayKeep(stepped) ? stepped.claimed.text : null),
    })),
    now,
  );
  const blank = turn.filter((stepped) => !mayKeep(stepped) && changedRights(stepped));
  await blankConversations(
    tx,
    blank.map(({ before }) => before.id),
  );
  const without = turn.filter(
    (stepped) => closes(stepped) || (stepped.claimed.media !== null && !mayKeep(stepped)),
  );
  await dropMedia(
    tx,
    without.map(({ before }) => before.id),
  );
}

function mayKeep({ next, ticket }: Stepped): boolean {
  return next.consent === 'given' || ticket !== null;
}

/** Whether texts that were kept until now may have to go: a ticket closed, or consent was withdrawn. */
function changedRights({ before, next, ticket }: Stepped): boolean {
  return (
    (before.ticket !== null && ticket === null) || (before.consent === 'given' && next.consent !== 'given')
  );
}

function closes({ effects }: Stepped): boolean {
  return effects.some((effect) => effect.kind === 'record' && effect.fact.kind === 'episode-closed');
}
