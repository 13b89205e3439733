import type { Offered, Place } from '#model/conversation.ts';
import { closeEpisode, openEpisode } from './episode.ts';
import { visit } from './show.ts';
import { ask, nodeOf, say, type Turn, trailOf, wording } from './turn.ts';

/** The place an ended episode may be taken up at, if it still exists and is not too long ago. */
export function resumable(turn: Turn): Place | undefined {
  const { mode } = turn.next;
  if (mode.kind !== 'idle' || mode.resumable === undefined) return undefined;
  const { until, ...place } = mode.resumable;
  return turn.event.now < until && nodeOf(turn, place.node) !== undefined ? place : undefined;
}

/** Offers to go on where the last episode stopped. */
export function offerResume(turn: Turn, place: Place): void {
  const node = nodeOf(turn, place.node);
  const { title, steps } = node === undefined ? { title: '', steps: [] } : wording(turn, node);
  const text =
    place.step === undefined || place.step >= steps.length
      ? say(turn, 'bot.resume', { title })
      : say(turn, 'bot.resume.step', { title, step: place.step + 1 });
  askResume(turn, text, place);
}

/** Asks `text` with "Ya, lanjut" and "Tidak, yang lain"; `place` is where yes leads. */
export function askResume(turn: Turn, text: string, place: Place): void {
  const offered: Offered[] = [
    { label: say(turn, 'bot.resume.yes'), does: { act: 'resume', value: 'yes' } },
    { label: say(turn, 'bot.resume.no'), does: { act: 'resume', value: 'no' } },
  ];
  const trail = [...trailOf(turn.next.mode), place];
  ask(turn, { text }, { kind: 'asking', about: 'resume', offered, trail });
}

/** Takes the last episode up again at its step, or starts anew at the menu. */
export function resume(turn: Turn, value: string | undefined): void {
  const place = resumable(turn) ?? trailOf(turn.next.mode).at(-1);
  if (value === 'yes' && place !== undefined) {
    openEpisode(turn, 'reopened');
    visit(turn, place, trailOf(turn.next.mode).slice(0, -1));
    return;
  }
  if (turn.next.episode !== null) closeEpisode(turn, turn.next.memory.stuck ? 'unsolved' : 'abandoned');
  visit(turn, { node: turn.content.home }, []);
}
