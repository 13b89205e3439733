import { namesOther, speaksForOther } from '#language/friend.ts';
import type { Place } from '#model/conversation.ts';
import { closeEpisode, openEpisode, unopen } from './episode.ts';
import { readFreely } from './message.ts';
import { askResume } from './resume.ts';
import { askBetween } from './rights.ts';
import { visit } from './show.ts';
import { drop, nodeOf, remember, say, standing, type Turn } from './turn.ts';

/** Asks whose trouble it is where a message begins with somebody else's; false for every other message. */
export function askForWhom(turn: Turn, text: string): boolean {
  if (turn.next.memory.friend !== undefined || !speaksForOther(text)) return false;
  unopen(turn);
  remember(turn, { pending: text });
  askBetween(turn, 'friend', say(turn, 'bot.friend.ask'), [
    { label: say(turn, 'bot.friend.yes'), does: { act: 'friend', value: 'yes' } },
    { label: say(turn, 'bot.friend.no'), does: { act: 'friend', value: 'no' } },
  ]);
  return true;
}

/** "ibu saya", told where it is asked whose trouble it is, says that it is somebody else's; false for anything else. */
export function answerOther(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  if (mode.kind !== 'asking' || mode.about !== 'friend' || !namesOther(text)) return false;
  answerForWhom(turn, 'yes');
  return true;
}

/** What was written is for a friend, or for the worker after all. */
export function answerForWhom(turn: Turn, value: string | undefined): void {
  const { pending } = turn.next.memory;
  if (value === 'yes') {
    helpFriend(turn);
    return;
  }
  drop(turn, 'pending');
  if (pending === undefined) visit(turn, { node: turn.content.home }, []);
  else readFreely(turn, pending, 'own');
}

/** Begins an episode for somebody who has no name here; the worker's own ends, and can be taken up again after it. */
export function helpFriend(turn: Turn): void {
  const { pending, stuck, friend } = turn.next.memory;
  unopen(turn);
  const own = friend === undefined ? ownPlace(turn) : friend.own;
  closeEpisode(turn, stuck ? 'unsolved' : 'abandoned');
  turn.next.mode = { kind: 'idle' };
  drop(turn, 'pending', 'later');
  remember(turn, { friend: own === undefined ? {} : { own } });
  openEpisode(turn);
  turn.lead.push(say(turn, 'bot.friend.begin'));
  if (pending === undefined) visit(turn, { node: turn.content.home }, []);
  else readFreely(turn, pending, 'own');
}

/** A friend was helped: back to the worker's own trouble, where there is one. */
export function backToOwn(turn: Turn, own: Place | undefined): void {
  if (own !== undefined && nodeOf(turn, own.node) !== undefined)
    askResume(turn, say(turn, 'bot.friend.back'), own);
}

function ownPlace(turn: Turn): Place | undefined {
  const { mode, memory } = turn.next;
  if (mode.kind !== 'idle') {
    const place = memory.suspended ?? standing(turn) ?? mode.trail.at(-1);
    // A menu names no trouble to come back to.
    return place !== undefined && nodeOf(turn, place.node)?.problem !== undefined ? place : undefined;
  }
  if (mode.resumable === undefined) return undefined;
  const { until, ...place } = mode.resumable;
  return turn.event.now < until ? place : undefined;
}
