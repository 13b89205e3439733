import type { Offered } from '#model/conversation.ts';
import { HINT_LENGTH } from '#model/limits.ts';
import { nodeOf, type Turn, wording } from './turn.ts';

/** Beside each answer the full title of the node it leads to, where its label is that title cut short. */
export function fullTitles(turn: Turn, offered: readonly Offered[]): (string | undefined)[] {
  return offered.map(({ label, does }) => {
    const node = 'go' in does ? nodeOf(turn, does.go) : undefined;
    const isCut = label.endsWith('…');
    return node !== undefined && isCut ? wording(turn, node).title.slice(0, HINT_LENGTH) : undefined;
  });
}
