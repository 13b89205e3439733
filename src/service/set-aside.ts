import type { Claimed } from '#store/claim.ts';
import { queueConversation } from '#store/conversation.ts';
import { addAct, putAside } from '#store/inbox.ts';
import { addNote, openTicket } from '#store/ticket.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import type { HandleDeps } from './deps.ts';

/**
 * Gives a line that cannot be handled to a person, and lets the bot apologise. The apology itself is only put aside when it
 * fails as well.
 */
export async function setAside(deps: HandleDeps, line: Claimed): Promise<void> {
  const now = deps.now();
  await transaction(deps.db, async (tx) => {
    if (!(await putAside(tx, line.inbox, now))) return;
    deps.log.error('line-set-aside', { inbox: line.inbox, conversation: line.conversation.id });
    if (line.kind === 'set-aside') return;
    await tellStaff(tx, line, now);
    await addAct(tx, {
      kind: 'set-aside',
      channel: line.conversation.channel,
      external_id: `set-aside:${line.inbox}`,
      conversation: line.conversation.id,
      at: now,
    });
  });
}

async function tellStaff(tx: Tx, { inbox, conversation }: Claimed, now: number): Promise<void> {
  if (conversation.ticket !== null) {
    await addNote(tx, { ticket: conversation.ticket, at: now, staff: null, what: 'set-aside', text: null });
    return;
  }
  const { id, episode, node } = conversation;
  const ticket = await openTicket(tx, {
    conversation: id,
    episode,
    reason: 'failed',
    node,
    step: null,
    opened_at: now,
    inbox,
  });
  await queueConversation(tx, id, ticket);
}
