import { handOver } from './handover.ts';
import { askAside, goBack } from './rights.ts';
import { askedFrom } from './stuck.ts';
import { say, type Turn } from './turn.ts';

/** When a facilitator may ring: nobody answers a phone beside a running machine. */
const TIMES = ['break', 'after-shift'] as const;

/** Asks whoever rang, or wants to be rung, for a time. */
function askCall(turn: Turn): void {
  const offered = [...TIMES, 'no' as const].map((value) => ({
    label: say(turn, `bot.call.${value}`),
    does: { act: 'call' as const, value },
  }));
  askAside(turn, 'call', say(turn, 'bot.call'), offered);
}

/** Hands over with the time written on the card, or goes back. */
export function arrangeCall(turn: Turn, value: string | undefined): void {
  const time = TIMES.find((known) => known === value);
  if (time === undefined) {
    if (value === 'no') goBack(turn);
    else askCall(turn);
    return;
  }
  turn.lead.push(say(turn, `bot.call.${time}.noted`));
  handOver(turn, 'asked', askedFrom(turn) ?? turn.next.memory.suspended);
  turn.effects.push({ kind: 'notify', what: `call-${time}` });
}
