import { type Command, readCommand } from '#language/command.ts';
import type { Event } from '#model/event.ts';
import { again, repeat } from './again.ts';
import { arrangeCall } from './call.ts';
import { allSteps, back, goHome, proceed } from './choose.ts';
import { unopen } from './episode.ts';
import { helpFriend } from './friend.ts';
import { done } from './guide.ts';
import { handOver } from './handover.ts';
import { askedToPart, giveWords } from './join.ts';
import { leaveQueue } from './leave-queue.ts';
import { pause } from './pause.ts';
import { askWho } from './people.ts';
import { takeBack, toReminded } from './remind.ts';
import { resumable, resume } from './resume.ts';
import {
  askForget,
  askLanguage,
  askStop,
  chooseLanguage,
  consent,
  goBack,
  showChange,
  showMine,
} from './rights.ts';
import { askedFrom } from './stuck.ts';
import { nodeOf, placeOf, say, type Turn, tell } from './turn.ts';
import { correct } from './understand.ts';

type Message = Event & { kind: 'message' };

/** Obeys a word that means the same everywhere, when it is the whole message; false for anything else. */
export function obey(turn: Turn, event: Message): boolean {
  const command = readCommand(event.text);
  if (command === undefined) return false;
  const { memory } = turn.next;
  // "bukan" and "lanjut" are answers only where there is something to answer.
  if (command === 'not-this' && memory.guess === undefined) return false;
  if (command === 'my-data' && event.mine === undefined) return false;
  // Whoever waits for a person tells the person.
  if (turn.next.owner === 'queue' && OF_PEOPLE.includes(command)) return false;
  if (turn.next.owner === 'queue' && command === 'pause' && placeOf(turn.next.mode) === undefined)
    return false;
  if (command === 'join' && (event.words === undefined || isAboutCards(turn))) return false;
  if (command === 'part' && event.joined === undefined) return false;
  OBEY[command](turn, event);
  return true;
}

/** Where two cards are put together "gabung" means them, and not two conversations. */
function isAboutCards(turn: Turn): boolean {
  const place = askedFrom(turn);
  return place !== undefined && nodeOf(turn, place.node)?.topics.includes('add_merge_kpj') === true;
}

const OF_PEOPLE: readonly Command[] = ['help-friend', 'switch-person'];

const OBEY: { readonly [command in Command]: (turn: Turn, event: Message) => void } = {
  home: goHome,
  back,
  repeat,
  person: (turn) => handOver(turn, 'asked', askedFrom(turn)),
  call: (turn) => arrangeCall(turn, undefined),
  language: askLanguage,
  javanese: (turn) => chooseLanguage(turn, 'jv'),
  english: (turn) => chooseLanguage(turn, 'en'),
  indonesian: (turn) => chooseLanguage(turn, 'id'),
  stop: askStop,
  pause,
  'no-reminder': takeBack,
  'my-data': (turn, event) => {
    if (event.mine !== undefined) showMine(turn, event.mine);
  },
  'change-data': showChange,
  forget: askForget,
  'all-steps': allSteps,
  continue: goOn,
  'not-this': correct,
  agree: (turn) => consent(turn, 'given'),
  'do-not-keep': (turn) => consent(turn, 'refused'),
  'help-friend': helpFriend,
  'switch-person': askWho,
  join: giveWords,
  part: askedToPart,
  cancel,
};

/** "batal": the question to a person, else the question at hand; where neither is, it is only heard. */
function cancel(turn: Turn): void {
  if (turn.next.owner === 'queue') leaveQueue(turn);
  else if (turn.next.mode.kind !== 'idle') goBack(turn);
  else {
    unopen(turn);
    tell(turn, { text: [say(turn, 'bot.courtesy.assent'), say(turn, 'bot.courtesy.more')].join(' ') });
  }
}

/** "lanjut": to what the reminder was for, to where the last episode stopped, to the next step, to the interrupted guide. */
function goOn(turn: Turn): void {
  const { mode, memory } = turn.next;
  const place = placeOf(mode);
  const asksToResume = mode.kind === 'asking' && mode.about === 'resume';
  if (memory.remind !== undefined) toReminded(turn, memory.remind);
  else if (asksToResume || resumable(turn) !== undefined) resume(turn, 'yes');
  else if (place?.step !== undefined) done(turn, place);
  else if (memory.suspended !== undefined) proceed(turn);
  else if (place !== undefined && nodeOf(turn, place.node)?.kind === 'guide')
    again(turn, say(turn, 'bot.guide.closing.done'));
  else goBack(turn);
}
