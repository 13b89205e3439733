import type { Key } from '#locales/say.ts';
import type { Node } from '#model/content.ts';
import type { Offered, Place } from '#model/conversation.ts';
import { answered } from './guide.ts';
import { handOver } from './handover.ts';
import { shorten } from './shorten.ts';
import { enter, suspend, visit } from './show.ts';
import { placeValue, readPlace, stayAt } from './telling.ts';
import { ask, isNode, nodeOf, placeOf, remember, say, type Turn, trailOf, wording } from './turn.ts';

const REASONS = ['button', 'message', 'code', 'fear', 'signal'] as const;

/** Asks why a step does not work; each answer leads on. */
export function askWhy(turn: Turn, place: Place): void {
  if (answered(turn, place, 'stuck') === undefined) return;
  const question = turn.next.memory.stuck ? 'bot.stuck.again' : 'bot.stuck';
  const offered: Offered[] = REASONS.map((reason) => ({
    label: say(turn, `bot.stuck.${reason}`),
    does: { act: 'why-stuck', value: `${reason}:${placeValue(place)}` },
  }));
  const person = { label: say(turn, 'bot.label.person'), does: { act: 'person' } } as const;
  // Whoever is stuck twice is shown the person among the answers.
  offered.push(turn.next.memory.stuck ? person : { ...person, aside: true });
  remember(turn, { stuck: true });
  const trail = [...trailOf(turn.next.mode), place];
  ask(turn, { text: say(turn, question) }, { kind: 'asking', about: 'stuck', offered, trail });
}

/** Leads on from the reason a step does not work; `value` is the reason and the place. */
export function leadOn(turn: Turn, value: string | undefined): void {
  const [reason, at] = split(value);
  const place = readPlace(at);
  const guide = place && nodeOf(turn, place.node);
  if (place === undefined || guide === undefined) {
    visit(turn, { node: turn.content.home }, []);
    return;
  }
  const trail = trailOf(turn.next.mode).slice(0, -1);
  if (reason === 'message') {
    askMessage(turn, say(turn, 'bot.stuck.message.ask'), place);
  } else if (reason === 'code') {
    toCode(turn, place);
  } else if (reason === 'signal') {
    stayAt(turn, guide, place.step ?? 0, say(turn, 'bot.stuck.signal.pause'));
    remember(turn, { remind: place.node });
    turn.effects.push({
      kind: 'wake',
      wake: 'remind',
      after: turn.bot.clocks.pause,
      of: turn.effects.length - 1,
    });
  } else {
    const fear = guide.repeatable ? 'bot.stuck.fear.safe' : 'bot.stuck.fear.careful';
    turn.lead.push(say(turn, reason === 'fear' ? fear : lookFor(turn, guide, place)));
    visit(turn, place, trail);
  }
}

/** Where to look for a button: only a step that shows a picture can be compared with one. */
function lookFor(turn: Turn, guide: Node, { step = 0 }: Place): Key {
  const shown = wording(turn, guide).steps[step]?.picture !== undefined;
  return shown ? 'bot.stuck.button.help' : 'bot.stuck.button.search';
}

/** Asks what the screen says, offering the messages JMO often shows at this guide. */
export function askMessage(turn: Turn, text: string, place: Place | undefined): void {
  const messages = commonMessages(turn, place);
  const offered: Offered[] = messages.map((node) => ({
    label: shorten(node.screens[0] ?? wording(turn, node).title),
    does: { act: 'saw-message', value: node.id },
  }));
  offered.push({
    label: say(turn, 'bot.stuck.message.other'),
    does: { act: 'saw-message', ...(place && { value: placeValue(place) }) },
  });
  const hints = messages.map(({ screens: [shown = ''] }) =>
    shown.length > 24 ? shown.slice(0, 72) : undefined,
  );
  const current = placeOf(turn.next.mode);
  const trail = trailOf(turn.next.mode);
  const back = place !== undefined && current !== undefined ? [...trail, place] : trail;
  ask(turn, { text, hints }, { kind: 'asking', about: 'message', offered, trail: back });
}

/** The worker found the message: to its answer, or back to the step with the request to write it down. */
export function sawMessage(turn: Turn, value: string | undefined): void {
  if (value !== undefined && nodeOf(turn, value) !== undefined) {
    suspend(turn);
    enter(turn, value);
    return;
  }
  const place = readPlace(value);
  const guide = place && nodeOf(turn, place.node);
  if (guide?.kind === 'guide') {
    stayAt(turn, guide, place?.step ?? 0, say(turn, 'bot.stuck.message.type'));
    return;
  }
  turn.lead.push(say(turn, 'bot.stuck.message.type'));
  visit(turn, place ?? { node: turn.content.home }, trailOf(turn.next.mode).slice(0, -1));
}

/** How many messages are offered: more cannot be read at a glance. */
const COMMON = 5;

function commonMessages(turn: Turn, place: Place | undefined): readonly Node[] {
  const here = place && nodeOf(turn, place.node);
  const own = (here?.messages ?? []).flatMap((id) => nodeOf(turn, id) ?? []);
  if (own.length > 0) return own.slice(0, COMMON);
  return Object.values(turn.content.nodes)
    .filter((node) => node.screens.length > 0 && !node.draft)
    .slice(0, COMMON);
}

function toCode(turn: Turn, place: Place): void {
  const guide = Object.values(turn.content.nodes).find((node) => node.topics.includes('otp_problem'));
  suspend(turn);
  if (guide === undefined || guide.id === place.node) handOver(turn, 'node', place);
  else enter(turn, guide.id);
}

function split(value: string | undefined): [string, string | undefined] {
  const colon = value?.indexOf(':') ?? -1;
  return value === undefined || colon < 0
    ? [value ?? '', undefined]
    : [value.slice(0, colon), value.slice(colon + 1)];
}

/** The place a question of the engine's own was asked from. */
export function askedFrom(turn: Turn): Place | undefined {
  const { mode } = turn.next;
  if (mode.kind === 'asking' && !isNode(mode.about)) return mode.trail.at(-1);
  return placeOf(mode);
}
