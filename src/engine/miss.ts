import { again, repeat } from './again.ts';
import { handOver } from './handover.ts';
import { askedFrom } from './stuck.ts';
import { record, remember, say, type Turn } from './turn.ts';

/** Messages not understood in a row before a person is called. */
export const MISSES = 3;

/** Text that means nothing here: said kindly once, in simpler words the second time, handed to a person the third. */
export function miss(turn: Turn, text: string): void {
  record(turn, { kind: 'missed', why: 'missed', text });
  const first = turn.next.memory.misses === 0;
  if (first && turn.next.mode.kind === 'guiding') {
    remember(turn, { misses: 1 });
    turn.lead.push(say(turn, 'bot.miss.step'));
    repeat(turn);
  } else askAgain(turn, say(turn, first ? 'bot.miss.first' : 'bot.miss.second'));
}

/** A number that stands beside no answer; `count` is the highest that does. */
export function missNumber(turn: Turn, count: number): void {
  askAgain(turn, say(turn, 'bot.miss.number', { count }));
}

/** "sudah" where nothing can be done, "macet" where no step is: the answers are pointed at. */
export function missAnswer(turn: Turn, key: 'bot.miss.answer' | 'bot.miss.stuck' | 'bot.miss.unclear'): void {
  askAgain(turn, say(turn, key));
}

/** Asks the same once more with `text`; the third time in a row a person is called. */
export function askAgain(turn: Turn, text: string): void {
  const misses = turn.next.memory.misses + 1;
  remember(turn, { misses });
  if (misses >= MISSES) giveUp(turn);
  else again(turn, text);
}

/** Says that this is beyond the bot and calls a person. */
export function giveUp(turn: Turn): void {
  turn.lead.push(say(turn, 'bot.miss.third'));
  remember(turn, { misses: 0 });
  handOver(turn, 'not-understood', askedFrom(turn));
}
