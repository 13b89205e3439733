import { readSuccess } from '#language/success.ts';
import type { Node, NodeId } from '#model/content.ts';
import { guideAtHand } from './closing.ts';
import { closeEpisode } from './episode.ts';
import { enter, showClosing } from './show.ts';
import { nodeOf, say, type Turn, tell, trailOf } from './turn.ts';

/**
 * "sudah bisa masuk, makasih" in the middle of a guide is its good end; where the guide has none of its own, it is asked
 * whether all is well. In a guide that begins inside JMO getting in is a step. At a question about a problem it ends well,
 * too. False for anything else.
 */
export function answerSuccess(turn: Turn, text: string): boolean {
  const guide = guideAtHand(turn);
  const success = readSuccess(text);
  if (success === undefined) return false;
  if (guide === undefined) return endAtQuestion(turn, success);
  if (success === 'inside' && guide.problem !== 'access') return false;
  const beyond = success === 'inside' ? endBeyond(turn, guide) : undefined;
  const end = goodEnd(turn, guide) ?? beyond;
  if (end !== undefined) enter(turn, end);
  else showClosing(turn, guide, trailOf(turn.next.mode), 'bot.courtesy.at-answer');
  return true;
}

/** Ends a question about a problem well: at its own good end, or with a kind word where it has none. */
function endAtQuestion(turn: Turn, success: 'inside' | 'it'): boolean {
  const { mode, owner } = turn.next;
  const node = mode.kind === 'asking' ? nodeOf(turn, mode.about) : undefined;
  if (node?.problem === undefined || owner === 'queue') return false;
  if (success === 'inside' && node.problem !== 'access') return false;
  const end = goodEnd(turn, node);
  if (end !== undefined) enter(turn, end);
  else {
    closeEpisode(turn, 'solved_by_bot');
    tell(turn, { text: [say(turn, 'bot.courtesy.glad'), say(turn, 'bot.courtesy.more')].join(' ') });
  }
  return true;
}

function goodEnd(turn: Turn, node: Node): NodeId | undefined {
  return node.choices.find(({ to }) => nodeOf(turn, to)?.outcome === 'resolved')?.to;
}

/** The good end of a question that follows the guide: whoever is in needs no more steps. */
function endBeyond(turn: Turn, guide: Node): NodeId | undefined {
  for (const { to } of guide.choices) {
    const node = nodeOf(turn, to);
    const end = node?.kind === 'question' ? goodEnd(turn, node) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}
