import type { Event } from '#model/event.ts';
import { DAY } from '#model/time.ts';
import { closeEpisode } from './episode.ts';
import { untilPhoneHours } from './hours.ts';
import { readGathered } from './message.ts';
import { toReminded } from './remind.ts';
import { askResume } from './resume.ts';
import { askedFrom } from './stuck.ts';
import { drop, nodeOf, record, remember, say, standing, type Turn } from './turn.ts';

/** Unasked letters one contact may get: one a day, three a week. */
const A_WEEK = 3;

/** A timer is due. One that was set before the worker moved on changes nothing. */
export function fallSilent(turn: Turn, event: Event & { kind: 'silence' }): void {
  if (event.wake === 'remind') {
    remind(turn);
    return;
  }
  if (event.sprint !== turn.before.sprint || turn.before.owner !== 'bot') return;
  if (event.wake === 'gather') readGathered(turn);
  else if (event.wake === 'nudge') nudge(turn);
  else if (event.wake === 'close') expire(turn);
}

/**
 * The worker asked to be reminded, so phone hours and caps do not hold it back, nor does a word said since ("makasih");
 * an answer given since does, because then the worker has gone on.
 */
function remind(turn: Turn): void {
  const { remind: target } = turn.next.memory;
  const { owner } = turn.before;
  if (target === undefined || (owner !== 'bot' && owner !== 'queue')) return;
  turn.lead.push(say(turn, 'bot.remind'));
  toReminded(turn, target);
}

/** A question left unanswered for most of a day is asked about once, when the phone may ring. */
function nudge(turn: Turn): void {
  const { clocks, live } = turn.bot;
  const { now } = turn.event;
  if (turn.next.mode.kind === 'idle' || turn.next.episode === null) return;
  const wait = untilPhoneHours(live.places, now);
  if (wait > 0) {
    turn.effects.push({ kind: 'wake', wake: 'nudge', after: wait });
    return;
  }
  const after = clocks.close - clocks.nudge;
  const recent = turn.next.memory.unasked.filter((at) => now - at < 7 * DAY);
  const capped = recent.length >= A_WEEK || recent.some((at) => now - at < DAY);
  const place = standing(turn) ?? askedFrom(turn);
  if (turn.next.quiet || capped || place === undefined) {
    turn.effects.push({ kind: 'wake', wake: 'close', after });
    return;
  }
  remember(turn, { unasked: [...recent, now] });
  record(turn, { kind: 'nudged' });
  const of = nodeOf(turn, place.node)?.wording.id.steps.length ?? 0;
  const text =
    place.step === undefined || place.step >= of
      ? say(turn, 'bot.nudge.question')
      : say(turn, 'bot.nudge', { step: place.step + 1, of });
  askResume(turn, text, place);
  const index = turn.effects.length - 1;
  const letter = turn.effects[index];
  if (letter?.kind === 'send') turn.effects[index] = { ...letter, unasked: true };
  turn.effects.push({ kind: 'wake', wake: 'close', after, of: index });
}

/** Nobody answered: the episode ends, and can be taken up again for a while. */
function expire(turn: Turn): void {
  closeEpisode(turn, turn.next.memory.stuck ? 'unsolved' : 'abandoned');
  drop(turn, 'later');
}
