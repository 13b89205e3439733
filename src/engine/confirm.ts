import type { NodeId } from '#model/content.ts';
import type { Offered } from '#model/conversation.ts';
import { miss } from './miss.ts';
import { moveToLive } from './pin.ts';
import { shorten } from './shorten.ts';
import { suspend } from './show.ts';
import { fullTitles } from './titles.ts';
import { ask, placeOf, remember, say, type Turn, trailOf, wording } from './turn.ts';

/** Asks which of at most three nodes is meant. */
export function confirm(turn: Turn, text: string, nodes: readonly NodeId[]): void {
  suspend(turn);
  moveToLive(turn);
  const found = nodes.flatMap((id) => turn.content.nodes[id] ?? []).slice(0, 3);
  const [first] = found;
  if (first === undefined) {
    miss(turn, text);
    return;
  }
  remember(turn, { guess: { node: first.id, text } });
  const offered: Offered[] = found.map((node) => ({
    label: shorten(wording(turn, node).title),
    does: { go: node.id },
  }));
  offered.push({ label: say(turn, 'bot.label.not-this'), does: { act: 'not-this' } });
  const from = placeOf(turn.next.mode);
  const trail = from === undefined ? trailOf(turn.next.mode) : [...trailOf(turn.next.mode), from];
  const hints = fullTitles(turn, offered);
  const question = say(turn, found.length === 1 ? 'bot.confirm.one' : 'bot.confirm');
  ask(turn, { text: question, hints }, { kind: 'asking', about: 'confirm', offered, trail });
}

/** Asks whether an answer is meant that a text says in quite other words. */
export function confirmAnswer(turn: Turn, text: string, answer: Offered, hint: string | undefined): void {
  const from = placeOf(turn.next.mode);
  const trail = from === undefined ? trailOf(turn.next.mode) : [...trailOf(turn.next.mode), from];
  if ('go' in answer.does) remember(turn, { guess: { node: answer.does.go, text } });
  const offered: Offered[] = [answer, { label: say(turn, 'bot.label.not-this'), does: { act: 'not-this' } }];
  ask(
    turn,
    { text: say(turn, 'bot.confirm.one'), hints: [hint] },
    { kind: 'asking', about: 'confirm', offered, trail },
  );
}
