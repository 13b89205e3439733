import { readListed } from '#language/listed.ts';
import { search, type Verdict } from '#language/search.ts';
import type { NodeId } from '#model/content.ts';
import { askedFrom } from './stuck.ts';
import type { Turn } from './turn.ts';

/** What free text means, read where the worker stands; of matters that are counted up the first is meant and the second noted. */
export function look(turn: Turn, text: string): Verdict {
  const node = askedFrom(turn)?.node;
  const context = node === undefined ? {} : { node };
  const [first, second] = readListed(text).map((part) => search(turn.bot.index, part, context));
  // Whoever counts has said which comes first, but for danger.
  const both = first?.kind === 'act' && second?.kind === 'act' && first.node !== second.node;
  if (!both || isDanger(turn, second.node)) return search(turn.bot.index, text, context);
  return { ...first, second: second.node };
}

function isDanger(turn: Turn, id: NodeId): boolean {
  return turn.bot.live.nodes[id]?.topics.includes('security_fraud') === true;
}
