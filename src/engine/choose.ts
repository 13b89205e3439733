import { readDays } from '#language/days.ts';
import type { Choice } from '#model/content.ts';
import type { Act, Offered } from '#model/conversation.ts';
import type { Tapped } from '#model/event.ts';
import { again } from './again.ts';
import { arrangeCall } from './call.ts';
import { openEpisode } from './episode.ts';
import { answerForWhom, helpFriend } from './friend.ts';
import { done, notYet, tellAll } from './guide.ts';
import { handOver } from './handover.ts';
import { answerJoin } from './join.ts';
import { keepBot, leaveQueue } from './leave-queue.ts';
import { answerWho, welcomeNew } from './people.ts';
import { resume } from './resume.ts';
import { chooseLanguage, consent, forget, goBack, stop } from './rights.ts';
import { enter, visit } from './show.ts';
import { askedFrom, askWhy, leadOn, sawMessage } from './stuck.ts';
import { readPlace } from './telling.ts';
import {
  drop,
  nodeOf,
  offeredOf,
  placeOf,
  record,
  remember,
  say,
  standAt,
  type Turn,
  tell,
  trailOf,
} from './turn.ts';
import { correct } from './understand.ts';

/** Does what an offered answer says. */
export function choose(turn: Turn, answer: Offered): void {
  const { does } = answer;
  if (!('act' in does && does.act === 'consent')) drop(turn, 'remind');
  if ('act' in does) {
    if (does.act !== 'not-this') remember(turn, { misses: 0 });
    ACTIONS[does.act](turn, does.value);
    return;
  }
  remember(turn, { misses: 0 });
  const choice = noteAnswer(turn, answer);
  if (choice?.remind !== undefined) setReminder(turn, does.go, choice.remind);
  else if (choice?.friend && turn.next.owner === 'bot') helpFriend(turn);
  else enter(turn, does.go);
}

/** Does what a tapped button says; one of an earlier question goes back there, one of an ended episode to the menu. */
export function tap(turn: Turn, tapped: Tapped): void {
  const { choice, sprint, sameEpisode } = tapped;
  const { does } = choice;
  const act = 'act' in does ? does.act : undefined;
  const takesUp = act === 'resume' && turn.next.mode.kind === 'idle';
  if (sprint === turn.before.sprint || takesUp || act === 'consent' || (sameEpisode && act !== 'forget')) {
    if (sprint !== turn.before.sprint) returnTo(turn, choice);
    choose(turn, choice);
    return;
  }
  turn.lead.push(say(turn, 'bot.old-button'));
  visit(turn, { node: turn.content.home }, []);
}

const ACTIONS: { readonly [act in Act]: (turn: Turn, value: string | undefined) => void } = {
  done: atStep(done),
  'not-yet': atStep(notYet),
  stuck: atStep(askWhy),
  'why-stuck': leadOn,
  'saw-message': sawMessage,
  'not-this': correct,
  'all-steps': allSteps,
  continue: proceed,
  back,
  home: goHome,
  person: (turn) => handOver(turn, 'asked', askedFrom(turn) ?? turn.next.memory.suspended),
  call: arrangeCall,
  'keep-bot': keepBot,
  'leave-queue': leaveQueue,
  consent: (turn, value) => consent(turn, value === 'given' ? 'given' : 'refused'),
  language: chooseLanguage,
  resume,
  stop,
  forget,
  friend: answerForWhom,
  who: answerWho,
  nameless: (turn) => welcomeNew(turn, undefined),
  join: answerJoin,
};

/** To the menu, forgetting the way here. */
export function goHome(turn: Turn): void {
  drop(turn, 'suspended', 'guess');
  visit(turn, { node: turn.content.home }, []);
}

/** One place back on the way here; inside a guide, one step back. */
export function back(turn: Turn): void {
  const { mode } = turn.next;
  const trail = trailOf(mode);
  if (mode.kind === 'guiding' && mode.step > 0) {
    visit(turn, { node: mode.guide, step: mode.step - 1 }, trail);
    return;
  }
  const closing = mode.kind === 'asking' ? nodeOf(turn, mode.about) : undefined;
  if (closing?.kind === 'guide') {
    visit(turn, { node: closing.id, step: closing.wording.id.steps.length - 1 }, trail);
    return;
  }
  const place = trail.at(-1);
  if (place === undefined) turn.lead.push(say(turn, 'bot.yours.back'));
  visit(turn, place ?? { node: turn.content.home }, trail.slice(0, -1));
}

/** Back to the guide a side question interrupted; otherwise on from here. */
export function proceed(turn: Turn): void {
  const { suspended } = turn.next.memory;
  if (suspended === undefined) {
    goBack(turn);
    return;
  }
  drop(turn, 'suspended', 'guess');
  visit(turn, suspended, []);
}

/** Every step of the guide at hand in one letter. */
export function allSteps(turn: Turn): void {
  const place = placeOf(turn.next.mode) ?? turn.next.memory.suspended;
  const guide = place && nodeOf(turn, place.node);
  if (guide?.kind === 'guide') tellAll(turn, guide);
  else again(turn, say(turn, 'bot.guide.none'));
}

function atStep(act: (turn: Turn, place: { node: string; step?: number }) => void) {
  return (turn: Turn, value: string | undefined): void => {
    const place = readPlace(value) ?? askedFrom(turn);
    if (place === undefined) goBack(turn);
    else act(turn, place);
  };
}

/** Stands where an old button was offered, so that its answer is carried out there. */
function returnTo(turn: Turn, { does }: Offered): void {
  const place = 'act' in does ? readPlace(does.value) : undefined;
  if (place?.step === undefined || nodeOf(turn, place.node) === undefined) return;
  turn.lead.push(say(turn, 'bot.old-answer'));
  standAt(turn, place, trailOf(turn.next.mode));
}

/** Counts an answered choice and returns it; undefined for an answer that no node offers. */
function noteAnswer(turn: Turn, answer: Offered): Choice | undefined {
  const place = placeOf(turn.next.mode);
  const node = place && nodeOf(turn, place.node);
  if (node === undefined) return undefined;
  const index = offeredOf(turn.next.mode).indexOf(answer);
  const choice = node.choices[index];
  if (choice === undefined) return undefined;
  openEpisode(turn);
  record(turn, {
    kind: 'answered',
    node: node.id,
    hash: node.hash,
    revision: turn.content.revision,
    choice: String(index),
    ...(choice.score !== undefined && { score: choice.score }),
  });
  return choice;
}

/** A day's reminder comes four hours earlier, while free text may still be sent everywhere. */
const EARLIER = 4 * 60;

/** Sets a reminder in so many minutes, or on the later day the worker named. */
function setReminder(turn: Turn, to: string, offered: number): void {
  const days = turn.event.kind === 'message' ? (readDays(turn.event.text) ?? 0) : 0;
  const minutes = Math.max(offered, days * 24 * 60 - EARLIER);
  remember(turn, { remind: to, promised: true });
  tell(turn, { text: say(turn, 'bot.remind.set', { when: spell(turn, minutes) }) });
  turn.effects.push({ kind: 'wake', wake: 'remind', after: minutes * 60_000, of: turn.effects.length - 1 });
}

function spell(turn: Turn, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours > 24) return say(turn, 'bot.remind.days', { count: Math.ceil(hours / 24) });
  if (hours > 0) return say(turn, 'bot.remind.hours', { count: hours });
  return say(turn, 'bot.remind.minutes', { count: minutes });
}
