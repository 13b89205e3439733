import type { Effect } from '#model/effect.ts';
import type { Instant } from '#model/time.ts';
import { addNote, closeTicket, countUnseen, giveTicket, openTicket } from '#store/ticket.ts';
import type { Tx } from '#store/transaction.ts';
import { episodeOfLetters, type Stepped } from './stepped.ts';

/** Opens, moves and closes tickets, and tells each line the number of its own. Few lines touch one, so one at a time. */
export async function settleTickets(tx: Tx, turn: readonly Stepped[], now: Instant): Promise<void> {
  for (const stepped of turn) {
    for (const effect of stepped.effects) await settleEffect(tx, stepped, effect, now);
    await settleHands(tx, stepped, now);
  }
}

async function settleEffect(tx: Tx, stepped: Stepped, effect: Effect, now: Instant): Promise<void> {
  if (effect.kind === 'open-ticket') {
    // Whoever is already in the queue keeps the place there.
    stepped.ticket ??= await openTicket(tx, {
      conversation: stepped.before.id,
      episode: episodeOfLetters(stepped),
      reason: effect.reason,
      node: effect.node ?? null,
      step: effect.step ?? null,
      opened_at: now,
      inbox: null,
    });
  } else if (effect.kind === 'close-ticket' && stepped.ticket !== null) {
    await closeTicket(tx, stepped.ticket, effect.resolution, now);
    stepped.ticket = null;
  } else if (effect.kind === 'notify' && stepped.ticket !== null) {
    if (effect.what === 'new-message') await countUnseen(tx, stepped.ticket);
    else await addNote(tx, { ticket: stepped.ticket, at: now, staff: null, what: effect.what, text: null });
  }
}

/** Writes who has the ticket after the step, and that whoever replied has read. */
async function settleHands(tx: Tx, { before, next, event, ticket }: Stepped, now: Instant): Promise<void> {
  if (ticket === null) return;
  if (before.owner !== next.owner) {
    const staff = next.owner.startsWith('human:') ? Number(next.owner.slice('human:'.length)) : null;
    await giveTicket(tx, ticket, staff, now);
  }
  if (event.kind === 'reply' || event.kind === 'take') await countUnseen(tx, ticket, true);
}
