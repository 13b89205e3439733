import type { Node, Picture } from '#model/content.ts';
import type { Offered, Place } from '#model/conversation.ts';
import { ask, say, type Turn, trailOf, wording } from './turn.ts';

/** Tells one step of a guide and waits: Sudah · Belum · Macet di sini. */
export function tellStep(turn: Turn, guide: Node, step: number, trail: readonly Place[]): void {
  const telling = wording(turn, guide).steps[step];
  if (telling === undefined) throw new Error(`guide ${guide.id} has no step ${step}`);
  const { stretch } = telling;
  const parts = lettered(stretch).join('\n');
  const text =
    stretch.length === 0 ? telling.text : [telling.text, say(turn, 'bot.stretch'), parts].join('\n\n');
  askStep(turn, guide, step, trail, text, telling.picture);
}

/** The parts of a stretch, called a, b, c, d. */
export function lettered(stretch: readonly string[]): string[] {
  return stretch.map((part, index) => `${String.fromCharCode(97 + index)}. ${part}`);
}

/** Stays at a step without telling it again: `text` is said and the answers are offered anew. */
export function stayAt(turn: Turn, guide: Node, step: number, text: string): void {
  const trail = trailOf(turn.next.mode).filter((place) => place.node !== guide.id || place.step !== step);
  askStep(turn, guide, step, trail, text);
}

/** The place an answer to a step belongs to, written into the answer so that an old button still knows it. */
export function placeValue(place: Place): string {
  return `${place.node}@${place.step ?? 0}`;
}

/** Reads a place back from an answer's value. */
export function readPlace(value: string | undefined): Place | undefined {
  const at = value?.lastIndexOf('@') ?? -1;
  if (value === undefined || at < 0) return undefined;
  const step = Number(value.slice(at + 1));
  return Number.isInteger(step) ? { node: value.slice(0, at), step } : undefined;
}

function askStep(
  turn: Turn,
  guide: Node,
  step: number,
  trail: readonly Place[],
  text: string,
  picture?: Picture,
): void {
  const of = guide.wording.id.steps.length;
  const progress = { label: say(turn, 'bot.progress', { step: step + 1, of }), step: step + 1, of };
  const offered = answers(turn, { node: guide.id, step });
  ask(
    turn,
    { node: guide.id, text, progress, ...(picture && { picture }) },
    { kind: 'guiding', guide: guide.id, step, offered, trail },
  );
}

function answers(turn: Turn, place: Place): Offered[] {
  const value = placeValue(place);
  return [
    { label: say(turn, 'bot.label.done'), does: { act: 'done', value } },
    { label: say(turn, 'bot.label.not-yet'), does: { act: 'not-yet', value } },
    { label: say(turn, 'bot.label.stuck'), does: { act: 'stuck', value } },
  ];
}
