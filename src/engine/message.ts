import type { Event } from '#model/event.ts';
import { repeat } from './again.ts';
import {
  answerBeside,
  answerExactly,
  answerLoosely,
  answerOutside,
  isClosed,
  sawQuestion,
} from './answer.ts';
import { obey } from './command.ts';
import { answerCourtesy, courtesyOf, isFarewell } from './courtesy.ts';
import { openEpisode } from './episode.ts';
import { answerOther, askForWhom } from './friend.ts';
import { answerHome } from './front.ts';
import { answerLack } from './lack.ts';
import { answerLull } from './lull.ts';
import { react } from './media.ts';
import { answerMistap } from './mistap.ts';
import { answerOnward } from './onward.ts';
import { answerName, askWhoIsBack, mayBeAnother } from './people.ts';
import { offerResume, resumable } from './resume.ts';
import { answerSuccess } from './success.ts';
import { answerSecret } from './told-secret.ts';
import { drop, remember, say, type Turn } from './turn.ts';
import { noteLater, understand, understandBurst } from './understand.ts';
import { answerVaguely } from './vaguely.ts';

type Message = Event & { kind: 'message' };

/** Hears a worker's message while the bot has the conversation, in the order of matching of docs/architecture.md. */
export function hear(turn: Turn, event: Message): void {
  if (event.late && event.more) {
    keep(turn, event.text);
    return;
  }
  // An album, or a picture and then words about it: the last one is answered, once.
  if (event.media !== undefined && event.text === '' && event.more) return;
  greet(turn);
  const courtesy = event.tapped === undefined ? courtesyOf(turn, event.text) : undefined;
  if (!isFarewell(turn, courtesy) && !isBetweenEpisodes(turn)) openEpisode(turn);
  const waited = turn.next.memory.gathered;
  if (event.late) {
    turn.lead.push(say(turn, 'bot.late'));
    if (waited !== undefined) {
      afterOutage(turn, `${waited} ${event.text}`);
      return;
    }
  }
  // Whoever may be somebody else says first who it is; a label of home's is then read like any other words.
  const exactly =
    answerExactly(turn, event) || answerName(turn, event) || (!mayBeAnother(turn) && answerHome(turn, event));
  if (!exactly && answerSecret(turn, event.text)) return;
  if (exactly || (courtesy === undefined && answerFreely(turn, event))) {
    afterAnswer(turn, waited);
    return;
  }
  if (event.text.trim() === '') {
    if (event.media === undefined) repeat(turn);
    else react(turn, event.media);
    return;
  }
  if (isClosed(turn) && sawQuestion(turn, event)) {
    turn.lead.push(say(turn, 'bot.closed'));
    repeat(turn);
    return;
  }
  if (turn.before.mode.kind !== 'idle' && !sawQuestion(turn, event)) {
    if (courtesy === undefined) understandBurst(turn, event.text);
    return;
  }
  if (event.gather > 0) {
    keep(turn, event.text);
    turn.effects.push({ kind: 'wake', wake: 'gather', after: event.gather });
    return;
  }
  readFreely(turn, event.text);
}

/** A word that is obeyed anywhere, or an answer in the worker's own words. */
function answerFreely(turn: Turn, event: Message): boolean {
  if (event.text === '') return false;
  const offered =
    obey(turn, event) ||
    (sawQuestion(turn, event) && answerAside(turn, event.text)) ||
    answerLoosely(turn, event);
  const said = offered || answerLull(turn, event.text);
  return said || answerOutside(turn, event) || answerVaguely(turn, event);
}

/** What says neither yes nor no to what was asked, and leads nowhere else: it worked, a slip of the thumb, a thing to be fetched. */
function answerAside(turn: Turn, text: string): boolean {
  return [answerSuccess, answerMistap, answerLack, answerOther, answerOnward].some((answer) =>
    answer(turn, text),
  );
}

/** Reads the bubbles that were waiting for the next one as one sentence. */
export function readGathered(turn: Turn): void {
  const { gathered } = turn.next.memory;
  if (gathered === undefined) return;
  drop(turn, 'gathered');
  greet(turn);
  readFreely(turn, gathered);
}

/** Reads free text: a kindness, or what it means; `own` when it is known already whose trouble it tells. */
export function readFreely(turn: Turn, text: string, whose: 'own' | 'unknown' = 'unknown'): void {
  if (whose === 'unknown' && askWhoIsBack(turn, text)) return;
  if (answerCourtesy(turn, text) || answerBeside(turn, text)) return;
  if (whose === 'unknown' && askForWhom(turn, text)) return;
  const place = resumable(turn);
  if (place === undefined) {
    openEpisode(turn);
    understand(turn, text);
    return;
  }
  const index = turn.effects.length;
  understand(turn, text);
  const understood = turn.next.memory.guess?.text === text;
  if (understood) return;
  // Nothing clear was said ("pak?", "halo"): what was left off is the likeliest.
  turn.effects.length = index;
  turn.lead = [];
  turn.next.episode = turn.before.episode;
  turn.next.owner = turn.before.owner;
  turn.next.memory = turn.before.memory;
  turn.next.mode = turn.before.mode;
  offerResume(turn, place);
}

/** Questions about which episode, or whose, comes next. */
const BETWEEN: readonly string[] = ['resume', 'friend', 'who', 'name'];

/** Whether the last episode may still be taken up: then it is not known yet which one this message belongs to. */
function isBetweenEpisodes(turn: Turn): boolean {
  const { mode } = turn.next;
  return resumable(turn) !== undefined || (mode.kind === 'asking' && BETWEEN.includes(mode.about));
}

function keep(turn: Turn, text: string): void {
  const { gathered } = turn.next.memory;
  remember(turn, { gathered: gathered === undefined ? text : `${gathered}\n${text}` });
}

/** First words to somebody who has never been answered. */
function greet(turn: Turn): void {
  if (turn.next.consent !== 'unasked') return;
  const { workers, facilitators } = turn.content.places;
  turn.greeting = say(turn, 'bot.first-words', { workers, facilitators });
}

/** After an outage everything that waited is answered once: with where they are, or with what it says. */
function afterOutage(turn: Turn, text: string): void {
  drop(turn, 'gathered');
  if (turn.before.mode.kind === 'idle') readFreely(turn, text);
  else repeat(turn);
}

/** Free text that was waiting when a clear answer came is not lost: its problem is offered later. */
function afterAnswer(turn: Turn, waited: string | undefined): void {
  if (waited === undefined) return;
  drop(turn, 'gathered');
  noteLater(turn, waited);
}
