import { readNumber } from '#language/answer.ts';
import type { Node } from '#model/content.ts';
import type { Event } from '#model/event.ts';
import { labelled } from './answer.ts';
import { choose } from './choose.ts';
import { missNumber } from './miss.ts';
import { resumable } from './resume.ts';
import { offer, visit } from './show.ts';
import { nodeOf, say, type Turn } from './turn.ts';

/**
 * Carries out an answer to home where nothing was asked: its choices stand on the first page of the web chat, which
 * no letter has offered. A label counts in any language whenever nobody waits for an answer; a number only
 * from somebody who was never answered, because later it may belong to a letter above;
 * one that no choice has, or that belongs to a question that is over, is told so. False for anything else.
 */
export function answerHome(turn: Turn, event: Event & { kind: 'message' }): boolean {
  const home = nodeOf(turn, turn.content.home);
  if (turn.next.mode.kind !== 'idle' || home === undefined) return false;
  const isNew = turn.next.consent === 'unasked' && resumable(turn) === undefined;
  const index = (isNew ? readNumber(event.text, home.choices.length) : undefined) ?? named(home, event.text);
  if (isNew && index === undefined && /^\s*\d{1,2}\s*$/.test(event.text)) {
    missNumber(turn, home.choices.length);
    return true;
  }
  if (index === undefined && resumable(turn) === undefined && /^\s*\d{1,2}\s*$/.test(event.text)) {
    turn.lead.push(say(turn, 'bot.old-button'));
    visit(turn, { node: home.id }, []);
    return true;
  }
  const offered = offer(turn, home);
  const answer = index === undefined ? undefined : offered[index];
  if (answer === undefined) return false;
  turn.next.mode = { kind: 'asking', about: home.id, offered, trail: [] };
  choose(turn, answer);
  return true;
}

/** Which choice of `home` is called `text` in one of its languages. */
function named(home: Node, text: string): number | undefined {
  const found = Object.values(home.wording).map(({ choices }) => labelled(choices, text));
  return found.find((index) => index !== undefined);
}
