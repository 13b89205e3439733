import type { Offered } from '#model/conversation.ts';
import type { Effect } from '#model/effect.ts';
import { say, type Turn } from './turn.ts';

/** Adds answers beside the real ones to the last letter of this turn; they are never numbered. */
export function addAsides(turn: Turn, wanted: readonly Offered[], text?: string): void {
  const at = turn.effects.findLastIndex((effect) => effect.kind === 'send');
  const letter = turn.effects[at];
  if (letter?.kind !== 'send') return;
  const asides = wanted.filter(({ label }) => !letter.offered.some((answer) => answer.label === label));
  const { mode } = turn.next;
  const offered = [...letter.offered, ...asides];
  if (letter.asks && mode.kind !== 'idle') turn.next.mode = { ...mode, offered };
  const changed: Effect = {
    ...letter,
    offered,
    outgoing: {
      ...letter.outgoing,
      text: text === undefined ? letter.outgoing.text : `${letter.outgoing.text}\n\n${text}`,
      choices: [...letter.outgoing.choices, ...asides.map(({ label }) => ({ label, aside: true as const }))],
    },
  };
  turn.effects[at] = changed;
}

/** Asks once, below the first answer, whether texts may be kept: helping comes first. */
export function offerConsent(turn: Turn): void {
  if (turn.next.consent !== 'unasked') return;
  if (turn.event.kind !== 'message' && turn.event.kind !== 'silence') return;
  if (!turn.effects.some((effect) => effect.kind === 'send')) return;
  turn.next.consent = 'asked';
  const asides = (['given', 'refused'] as const).map((value) => ({
    label: say(turn, `bot.label.consent.${value}`),
    does: { act: 'consent' as const, value },
    aside: true as const,
  }));
  addAsides(turn, asides, say(turn, 'bot.consent'));
}

/** The answers without those about consent. */
export function withoutConsent(offered: readonly Offered[]): readonly Offered[] {
  return offered.filter(({ does }) => !('act' in does && does.act === 'consent'));
}
