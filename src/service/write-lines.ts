import type { ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import { changeConversation } from '#store/conversation.ts';
import { blankConversations, dropMedia, finishLines } from '#store/inbox.ts';
import { restingBehind } from '#store/merge.ts';
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
      before: stepped.claimed.conversation.line,
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
  const refused = turn.filter(
    ({ before, next }) => next.consent === 'refused' && before.consent !== 'refused',
  );
  await refuseResting(
    tx,
    refused.map(({ before }) => before.id),
  );
  const without = turn.filter(
    (stepped) => closes(stepped) || (stepped.claimed.media !== null && !mayKeep(stepped)),
  );
  await dropMedia(
    tx,
    without.map(({ before }) => before.id),
  );
}

/** Whoever says "jangan simpan" means what was written elsewhere too, before it was joined. */
async function refuseResting(tx: Tx, conversations: readonly ConversationId[]): Promise<void> {
  if (conversations.length === 0) return;
  const resting = await restingBehind(tx, conversations);
  for (const id of resting) await changeConversation(tx, id, { consent: 'refused' });
  await blankConversations(tx, resting);
  await dropMedia(tx, resting);
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
