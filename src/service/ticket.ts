import { type Objection, objection } from '#language/staff-text.ts';
import type { StaffId, TicketId } from '#model/conversation.ts';
import { TEXT_LENGTH } from '#model/limits.ts';
import type { Resolution } from '#model/problem.ts';
import { addAct, type InboxKind } from '#store/inbox.ts';
import { keepStaff } from '#store/staff.ts';
import { findOpenTicket } from '#store/ticket.ts';
import { transaction } from '#store/transaction.ts';
import type { ReceiveDeps } from './deps.ts';
import { cut } from './mask.ts';

/** What the console needs. */
export type TicketDeps = Pick<ReceiveDeps, 'db' | 'now' | 'known' | 'nudge'>;

/** Who acts, and the key of the form, which makes the same click twice one act. */
export interface Actor {
  readonly staff: StaffId;
  readonly name: string;
  readonly key: string;
}

/** `noted`: it will be handled like a message. `twice`: this form was sent before. `closed`: there is no such open ticket. */
export type Noted = 'noted' | 'twice' | 'closed';

/** Answers the worker of a ticket; a text that must not go out is held back and nothing is stored. */
export async function reply(
  deps: TicketDeps,
  ticket: TicketId,
  { text, ...actor }: Actor & { readonly text: string },
): Promise<Noted | Objection | 'too-long'> {
  if (text.length > TEXT_LENGTH) return 'too-long';
  const why = objection(text, deps.known());
  if (why !== undefined) return why;
  // Nothing is left to mask now; what PostgreSQL cannot store is.
  return await act(deps, ticket, 'reply', actor, { text: cut(text, TEXT_LENGTH) });
}

/** Takes a ticket: from the commit of what follows on, the bot is silent there. */
export async function take(deps: TicketDeps, ticket: TicketId, actor: Actor): Promise<Noted> {
  return await act(deps, ticket, 'take', actor, {});
}

/** Gives the worker back to the bot. */
export async function giveBack(deps: TicketDeps, ticket: TicketId, actor: Actor): Promise<Noted> {
  return await act(deps, ticket, 'give-back', actor, {});
}

/** Ends a ticket with its outcome. */
export async function close(
  deps: TicketDeps,
  ticket: TicketId,
  { resolution, ...actor }: Actor & { readonly resolution: Resolution },
): Promise<Noted> {
  return await act(deps, ticket, 'close', actor, { resolution });
}

async function act(
  deps: TicketDeps,
  ticket: TicketId,
  kind: Extract<InboxKind, 'reply' | 'take' | 'give-back' | 'close'>,
  { staff, name, key }: Actor,
  more: { readonly text?: string; readonly resolution?: Resolution },
): Promise<Noted> {
  const { text, ...rest } = more;
  const now = deps.now();
  const noted = await transaction(deps.db, async (tx) => {
    const found = await findOpenTicket(tx, ticket);
    if (found === undefined) return 'closed';
    await keepStaff(tx, staff, name, now);
    const added = await addAct(tx, {
      kind,
      channel: found.channel,
      external_id: `form:${key}`,
      conversation: found.conversation,
      at: now,
      detail: { ticket, staff, name, ...rest },
      ...(text !== undefined && { text }),
    });
    return added ? 'noted' : 'twice';
  });
  if (noted === 'noted') deps.nudge('inbox');
  return noted;
}
