import { readSuccess } from '#language/success.ts';
import type { Node, NodeId } from '#model/content.ts';
import { guideAtHand } from './closing.ts';
import { enter, showClosing } from './show.ts';
import { nodeOf, type Turn, trailOf } from './turn.ts';

/**
 * "sudah bisa masuk, makasih" in the middle of a guide is its good end; where the guide has none of its own, it is asked
 * whether all is well. In a guide that begins inside JMO getting in is a step. False for anything else.
 */
export function answerSuccess(turn: Turn, text: string): boolean {
  const guide = guideAtHand(turn);
  const success = readSuccess(text);
  if (guide === undefined || success === undefined) return false;
  if (success === 'inside' && guide.problem !== 'access') return false;
  const beyond = success === 'inside' ? endBeyond(turn, guide) : undefined;
  const end = goodEnd(turn, guide) ?? beyond;
  if (end !== undefined) enter(turn, end);
  else showClosing(turn, guide, trailOf(turn.next.mode), 'bot.courtesy.at-answer');
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
