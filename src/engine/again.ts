import type { Key } from '#locales/say.ts';
import type { Aside } from '#model/conversation.ts';
import { withoutConsent } from './asides.ts';
import { hintsOf, visit } from './show.ts';
import { stayAt } from './telling.ts';
import { fullTitles } from './titles.ts';
import { ask, isNode, nodeOf, placeOf, say, type Turn, trailOf } from './turn.ts';

/** How the engine's own questions are asked a second time. */
const QUESTIONS: { readonly [about in Aside]: Key } = {
  confirm: 'bot.confirm',
  call: 'bot.call',
  stuck: 'bot.stuck.ask',
  message: 'bot.stuck.message.ask',
  language: 'bot.language',
  resume: 'bot.resume.again',
  forget: 'bot.forget',
  consent: 'bot.home.short',
  stop: 'bot.stop',
  queue: 'bot.queue.noted',
  join: 'bot.join.again',
  friend: 'bot.friend.ask',
  who: 'bot.who',
  name: 'bot.who.name',
};

/** Shows the question or step the conversation is at once more. */
export function repeat(turn: Turn): void {
  const { mode } = turn.next;
  const place = placeOf(mode);
  if (place !== undefined) visit(turn, place, trailOf(mode));
  else if (mode.kind === 'asking' && !isNode(mode.about))
    again(turn, say(turn, QUESTIONS[mode.about as Aside]));
  else visit(turn, { node: turn.content.home }, []);
}

/** Asks the same once more with `text` instead of its words, which still stand above on the worker's screen. */
export function again(turn: Turn, text: string): void {
  const { mode } = turn.next;
  if (mode.kind === 'idle') {
    turn.lead.push(text);
    visit(turn, { node: turn.content.home }, []);
    return;
  }
  const guide = mode.kind === 'guiding' ? nodeOf(turn, mode.guide) : undefined;
  if (mode.kind === 'guiding' && guide !== undefined) {
    stayAt(turn, guide, mode.step, text);
    return;
  }
  const node = placeOf(mode) === undefined ? undefined : nodeOf(turn, placeOf(mode)?.node ?? '');
  const saying =
    node === undefined
      ? { text, hints: fullTitles(turn, mode.offered) }
      : { node: node.id, text, hints: hintsOf(turn, node) };
  // Consent is offered once; a question asked again leaves it out.
  ask(turn, saying, { ...mode, offered: withoutConsent(mode.offered) });
}
