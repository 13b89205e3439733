import type { Node, NodeId } from '#model/content.ts';
import type { Offered, Place } from '#model/conversation.ts';
import { HINT_LENGTH } from '#model/limits.ts';
import { closeEpisode } from './episode.ts';
import { backToOwn } from './friend.ts';
import { endWaiting, handOver } from './handover.ts';
import { shorten } from './shorten.ts';
import { ask, drop, nodeOf, say, type Turn, tell, wording } from './turn.ts';

/** Says what an ending says and ends the episode, unless it was only a side question. */
export function showEnding(turn: Turn, node: Node, trail: readonly Place[]): void {
  const { body, title, picture } = wording(turn, node);
  const text = node.kind === 'guide' ? '' : body || title;
  const saying = { node: node.id, text, ...(picture && { picture }) };
  const { suspended } = turn.next.memory;
  if (node.outcome === 'handover') {
    if (text !== '') turn.lead.push(text);
    const reason = node.topics.includes('security_fraud') ? 'fraud' : 'node';
    handOver(turn, reason, suspended ?? trail.at(-1));
  } else if (suspended !== undefined && !solves(turn, node, suspended, trail)) {
    const offered = [continueAnswer(turn, suspended), home(turn)];
    ask(turn, saying, { kind: 'asking', about: node.id, offered, trail });
  } else {
    end(turn, node, saying);
  }
}

/** "Lanjut langkah 3", back to the guide a side question interrupted. */
export function continueAnswer(turn: Turn, { node, step }: Place): Offered {
  const inside = step !== undefined && step < (nodeOf(turn, node)?.wording.id.steps.length ?? 0);
  const label = inside
    ? say(turn, 'bot.label.continue', { step: step + 1 })
    : say(turn, 'bot.label.continue-place');
  return { label, does: { act: 'continue' } };
}

function end(turn: Turn, node: Node, saying: { node: NodeId; text: string }): void {
  const { later, problems } = turn.next.memory;
  if (node.outcome === 'later') {
    // Whoever also waits for a person goes on waiting.
    if (turn.next.owner !== 'queue') closeEpisode(turn, turn.next.memory.stuck ? 'unsolved' : 'abandoned');
    tell(turn, saying);
    return;
  }
  const resolution = node.outcome === 'referred' ? 'referred' : 'solved_by_bot';
  if (turn.next.owner === 'queue') {
    endWaiting(turn, resolution);
    turn.lead.push(say(turn, resolution === 'referred' ? 'bot.queue.referred' : 'bot.queue.solved'));
  }
  const { friend } = turn.next.memory;
  closeEpisode(turn, resolution, node.refersTo);
  tell(turn, saying);
  if (friend !== undefined) {
    drop(turn, 'later');
    backToOwn(turn, friend.own);
    return;
  }
  drop(turn, 'later');
  const other = later === undefined ? undefined : nodeOf(turn, later);
  // The second problem may be what was just solved, told in other words.
  if (other !== undefined && !problems.some((problem) => problem === other.problem)) offerLater(turn, other);
}

/** Whether a good end of a detour is the good end of the guide it interrupted: both are about the same problem. */
function solves(turn: Turn, end: Node, suspended: Place, trail: readonly Place[]): boolean {
  const from = trail.at(-1);
  const problem = from && nodeOf(turn, from.node)?.problem;
  return (
    end.outcome === 'resolved' && problem !== undefined && problem === nodeOf(turn, suspended.node)?.problem
  );
}

/** A second problem named in the same message is offered once the first is done. */
function offerLater(turn: Turn, node: Node): void {
  const { title } = wording(turn, node);
  const label = shorten(title);
  const offered: Offered[] = [
    { label, does: { go: node.id } },
    { label: say(turn, 'bot.enough'), does: { act: 'stop', value: 'enough' } },
  ];
  const hints = label === title ? [] : [title.slice(0, HINT_LENGTH)];
  ask(
    turn,
    { text: say(turn, 'bot.later'), hints },
    { kind: 'asking', about: 'confirm', offered, trail: [] },
  );
}

function home(turn: Turn): Offered {
  return { label: say(turn, 'bot.label.home'), does: { act: 'home' } };
}
