import { readCommand } from '#language/command.ts';
import { readFirstName } from '#language/first-name.ts';
import type { Offered, People, Person } from '#model/conversation.ts';
import type { Event } from '#model/event.ts';
import { sawQuestion } from './answer.ts';
import { courtesyOf, isFarewell } from './courtesy.ts';
import { closeEpisode, unopen } from './episode.ts';
import { readFreely } from './message.ts';
import { offerResume, resumable } from './resume.ts';
import { askBetween, goBack } from './rights.ts';
import { visit } from './show.ts';
import { drop, remember, say, standing, type Turn } from './turn.ts';

/** How many people one phone is remembered for; whoever comes after takes the place of who was away longest. */
const MOST = 4;

/** "ganti orang": asks who holds the phone now, with the names that were given before. */
export function askWho(turn: Turn): void {
  const { people } = turn.next.memory;
  unopen(turn);
  if (people === undefined) askName(turn);
  else ask(turn, say(turn, 'bot.who'), people);
}

/** Somebody writes after a while on a phone of several people: who is it? False where only one is known. */
export function askWhoIsBack(turn: Turn, text: string): boolean {
  const { people } = turn.next.memory;
  if (people === undefined || !mayBeAnother(turn)) return false;
  if (isFarewell(turn, courtesyOf(turn, text))) return false;
  unopen(turn);
  remember(turn, { pending: text });
  const names = people.known.map((person) => nameOf(turn, person));
  const or = say(turn, 'bot.who.or');
  const list = [names.slice(0, -1).join(', '), names.at(-1)].join(` ${or} `);
  ask(turn, say(turn, 'bot.who.is', { names: list }), people);
  return true;
}

/** Whether it may be somebody else than last time: nothing was going on, and several people are known. */
export function mayBeAnother({ before, next }: Turn): boolean {
  return before.mode.kind === 'idle' && (next.memory.people?.known.length ?? 0) > 1;
}

/** The answer to who it is: the number of a person, or `new`. */
export function answerWho(turn: Turn, value: string | undefined): void {
  const { people, pending } = turn.next.memory;
  if (value === 'new' || people === undefined) {
    askName(turn);
    return;
  }
  const person = people.known.find(({ id }) => id === Number(value));
  if (person !== undefined && person.id !== people.now) {
    changeTo(turn, person);
  } else if (pending === undefined) {
    goBack(turn);
  } else {
    drop(turn, 'pending');
    if (turn.next.episode === null) turn.next.mode = idle(left(turn));
    readFreely(turn, pending, 'own');
  }
}

/** The answer to "what are you called?"; false where that was not asked, or it is no name. */
export function answerName(turn: Turn, event: Event & { kind: 'message' }): boolean {
  const { mode } = turn.next;
  if (mode.kind !== 'asking' || mode.about !== 'name' || !sawQuestion(turn, event)) return false;
  if (readCommand(event.text) !== undefined || courtesyOf(turn, event.text) !== undefined) return false;
  const name = readFirstName(event.text);
  if (name === undefined) return false;
  welcomeNew(turn, name);
  return true;
}

/** Somebody new, with or without a name. */
export function welcomeNew(turn: Turn, name: string | undefined): void {
  const { people = { now: 0, last: 0, known: [{ id: 0 }] } } = turn.next.memory;
  const same = people.known.find((person) => name !== undefined && person.name === name);
  if (same !== undefined) {
    if (same.id === people.now) goBack(turn);
    else changeTo(turn, same);
    return;
  }
  const id = people.last + 1;
  const person: Person = name === undefined ? { id } : { id, name };
  remember(turn, { people: { ...people, last: id, known: [...people.known, person].slice(-MOST) } });
  changeTo(turn, person);
}

/** Ends what the one was at, remembers where, and goes on with what the other was at. Nothing of the one is shown. */
function changeTo(turn: Turn, person: Person): void {
  const { people, pending, stuck } = turn.next.memory;
  if (people === undefined) return;
  unopen(turn);
  const place = left(turn);
  closeEpisode(turn, stuck ? 'unsolved' : 'abandoned');
  drop(turn, 'pending', 'later', 'friend');
  const known = people.known.map(({ place: old, ...each }): Person => {
    if (each.id === people.now) return place === undefined ? each : { ...each, place };
    return each.id === person.id || old === undefined ? each : { ...each, place: old };
  });
  remember(turn, { people: { ...people, now: person.id, known } });
  turn.next.mode = idle(person.place);
  turn.lead.push(say(turn, 'bot.who.now', { name: nameOf(turn, person) }));
  const own = resumable(turn);
  if (pending !== undefined) readFreely(turn, pending, 'own');
  else if (own !== undefined) offerResume(turn, own);
  else visit(turn, { node: turn.content.home }, []);
}

/** Where whoever has the phone now leaves off. */
function left(turn: Turn): Person['place'] {
  const { mode, memory } = turn.next;
  if (mode.kind === 'idle') return resumable(turn) === undefined ? undefined : mode.resumable;
  const place = memory.friend?.own ?? memory.suspended ?? standing(turn) ?? mode.trail.at(-1);
  return place && { ...place, until: turn.event.now + turn.bot.clocks.resume };
}

function idle(place: Person['place']): Turn['next']['mode'] {
  return place === undefined ? { kind: 'idle' } : { kind: 'idle', resumable: place };
}

function ask(turn: Turn, text: string, people: People): void {
  const known = people.known.map(
    (person): Offered => ({ label: nameOf(turn, person), does: { act: 'who', value: String(person.id) } }),
  );
  askBetween(turn, 'who', text, [
    ...known,
    { label: say(turn, 'bot.who.new'), does: { act: 'who', value: 'new' } },
  ]);
}

function askName(turn: Turn): void {
  askBetween(turn, 'name', say(turn, 'bot.who.name'), [
    { label: say(turn, 'bot.who.nameless'), does: { act: 'nameless' } },
  ]);
}

function nameOf(turn: Turn, { id, name }: Person): string {
  return name ?? say(turn, id === 0 ? 'bot.who.first' : 'bot.who.other', { number: id + 1 });
}
