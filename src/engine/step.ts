import { readOnce } from '#language/normalize.ts';
import type { Conversation } from '#model/conversation.ts';
import type { Effect } from '#model/effect.ts';
import type { Event, Wake } from '#model/event.ts';
import { offerConsent } from './asides.ts';
import type { Bot } from './bot.ts';
import { askJoin, hearWords, tellJoined } from './join.ts';
import { hear } from './message.ts';
import { overhear } from './overhear.ts';
import { settleRevision } from './pin.ts';
import { hearInQueue } from './queue.ts';
import { visit } from './show.ts';
import { fallSilent } from './silence.ts';
import { close, giveBack, reply, take } from './staff.ts';
import { begin, say, type Turn, tell } from './turn.ts';

/** Timers beside the one that counts from a question. */
const BESIDE: readonly Wake[] = ['gather', 'forget', 'join', 'part'];

/** What one event leads to: the conversation afterwards and what is to be done, in order. */
export interface Step {
  readonly next: Conversation;
  readonly effects: readonly Effect[];
}

/**
 * Decides what happens next. Pure: the same bot, conversation and event give the same step; nothing is read, sent or
 * timed here. Never throws for anything content or a person can hold.
 */
export function step(bot: Bot, before: Conversation, event: Event): Step {
  return readOnce(() => decide(bot, before, event));
}

function decide(bot: Bot, before: Conversation, event: Event): Step {
  const turn = begin(bot, before, event);
  const moved = settleRevision(turn);
  const speaks = turn.before.owner === 'bot' && event.kind === 'message' && event.tapped === undefined;
  if (moved !== undefined && speaks && !(event.late && event.more)) {
    turn.lead.push(say(turn, 'bot.moved'));
    visit(turn, moved === 'home' ? { node: bot.live.home } : moved, []);
  } else {
    happen(turn);
  }
  return finish(turn);
}

function happen(turn: Turn): void {
  const { event, before } = turn;
  switch (event.kind) {
    case 'message':
      if (before.owner === 'bot') hear(turn, event);
      else if (before.owner === 'queue') hearInQueue(turn, event);
      else overhear(turn, event);
      break;
    case 'silence':
      fallSilent(turn, event);
      break;
    case 'take':
      take(turn, event);
      break;
    case 'reply':
      reply(turn, event);
      break;
    case 'give-back':
      giveBack(turn, event);
      break;
    case 'close':
      close(turn, event);
      break;
    case 'set-aside':
      if (speaks(before)) tell(turn, { text: say(turn, 'bot.set-aside') });
      break;
    case 'words':
      if (speaks(before)) hearWords(turn, event);
      break;
    case 'joining':
      if (speaks(before)) askJoin(turn, event);
      break;
    case 'joined':
      if (speaks(before)) tellJoined(turn, event);
      break;
    default:
      event satisfies never;
  }
}

/** Whether the bot may say something: while a person speaks it may not. */
function speaks({ owner }: Conversation): boolean {
  return owner === 'bot' || owner === 'queue';
}

/** What every turn has in common: consent is offered, the sprint rises when something is said, clocks start. */
function finish(turn: Turn): Step {
  offerConsent(turn);
  const { next, before, effects, bot } = turn;
  if (!effects.some((effect) => effect.kind === 'send')) return { next, effects };
  next.sprint = before.sprint + 1;
  const question = effects.findLastIndex((effect) => effect.kind === 'send' && effect.asks);
  if (question >= 0) next.askedAt = null;
  const waits = next.mode.kind !== 'idle' && next.owner === 'bot' && next.episode !== null;
  const timed = effects.some((effect) => effect.kind === 'wake' && !BESIDE.includes(effect.wake));
  if (waits && !timed) {
    effects.push({
      kind: 'wake',
      wake: 'nudge',
      after: bot.clocks.nudge,
      ...(question >= 0 && { of: question }),
    });
  }
  return { next, effects };
}
