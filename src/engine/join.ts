import type { Event } from '#model/event.ts';
import { repeat } from './again.ts';
import { openEpisode } from './episode.ts';
import { askResume } from './resume.ts';
import { askAside, goBack } from './rights.ts';
import { askedFrom } from './stuck.ts';
import { nodeOf, placeOf, say, standAt, type Turn, tell, trailOf } from './turn.ts';

type Message = Event & { kind: 'message' };

/** Gives the three words that join this conversation with the worker's other one. */
export function giveWords(turn: Turn, { words }: Message): void {
  if (words !== undefined) tell(turn, { text: say(turn, 'bot.join.words', { words }), once: true });
}

/** Says what came of the three words that were written here. */
export function hearWords(turn: Turn, { result, of }: Event & { kind: 'words' }): void {
  const channel = of === undefined ? '' : say(turn, `bot.channel.${of}`);
  tell(turn, { text: say(turn, `bot.join.${result}`, { channel }) });
}

/** Asks, where the words were given, whether it was the same person who wrote them. */
export function askJoin(turn: Turn, { join, channel, address }: Event & { kind: 'joining' }): void {
  const where = [say(turn, `bot.channel.${channel}`), address].join(' ').trim();
  askAside(turn, 'join', say(turn, 'bot.join.ask', { where }), [
    { label: say(turn, 'bot.join.yes'), does: { act: 'join', value: `yes:${join}` } },
    { label: say(turn, 'bot.join.no'), does: { act: 'join', value: `no:${join}` } },
  ]);
}

/** Joins when the worker says that it is the same person: the shell does it, and tells when it is done. */
export function answerJoin(turn: Turn, value = ''): void {
  const [answer, number] = value.split(':');
  const join = Number(number);
  const same = answer === 'yes';
  turn.effects.push({ kind: 'join', join, same });
  if (!same) {
    turn.lead.push(say(turn, 'bot.join.kept'));
    goBack(turn);
    return;
  }
  standAt(turn, askedFrom(turn), trailOf(turn.next.mode).slice(0, -1));
  turn.effects.push({ kind: 'wake', wake: 'join', after: 0 });
}

/** Says that two conversations are one, and goes on: here where something is under way, else where the other one stood. */
export function tellJoined(turn: Turn, { late, place }: Event & { kind: 'joined' }): void {
  const text = say(turn, late ? 'bot.join.wrong' : 'bot.join.done');
  const here = placeOf(turn.next.mode);
  if (here !== undefined && (place === undefined || here.step !== undefined)) {
    turn.lead.push(text);
    repeat(turn);
  } else if (place !== undefined && nodeOf(turn, place.node) !== undefined) {
    openEpisode(turn);
    turn.lead.push(text);
    askResume(turn, say(turn, 'bot.resume.again'), place);
  } else {
    tell(turn, { text });
  }
}

/** Parts again what was joined in the last thirty days. */
export function askedToPart(turn: Turn, { joined }: Message): void {
  tell(turn, { text: say(turn, joined ? 'bot.part.done' : 'bot.part.none') });
  if (joined) turn.effects.push({ kind: 'wake', wake: 'part', after: 0 });
}
