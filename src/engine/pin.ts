import type { Content, NodeId } from '#model/content.ts';
import type { Conversation, Place } from '#model/conversation.ts';
import { offeredOf, placeOf, record, type Turn, trailOf } from './turn.ts';

/**
 * Decides which revision this turn walks, so that an edit never breaks a running conversation: one whose places
 * look the same in the live revision moves silently; one that stands on something changed stays where it is while
 * its episode lasts or can be taken up; after `clocks.pin`, or when the edit is urgent, it moves to the last place
 * that still exists. Returns that place when the worker must be shown it again, `home` when none is left.
 */
export function settleRevision(turn: Turn): Place | 'home' | undefined {
  const { before, bot, event } = turn;
  if (before.revision === bot.live.revision || before.revision === null) {
    moveToLive(turn);
    return undefined;
  }
  const { pinned } = bot;
  if (pinned !== undefined && looksTheSame(before, pinned, bot.live)) {
    moveToLive(turn);
    return undefined;
  }
  const pinnedAt = before.pinnedAt ?? event.now;
  if (pinned !== undefined && !bot.urgent && event.now - pinnedAt < bot.clocks.pin) {
    turn.content = pinned;
    turn.next.pinnedAt = pinnedAt;
    return undefined;
  }
  moveToLive(turn);
  if (before.mode.kind === 'idle') {
    turn.next.mode = { kind: 'idle' };
    return undefined;
  }
  return lastSurvivor(before, bot.live) ?? 'home';
}

/** Puts the conversation on the live revision: acting on a search hit does this too. */
export function moveToLive(turn: Turn): void {
  const { live } = turn.bot;
  turn.content = live;
  if (turn.next.revision === live.revision) return;
  if (turn.next.revision !== null)
    record(turn, { kind: 'moved', from: turn.next.revision, to: live.revision });
  turn.next.revision = live.revision;
  turn.next.pinnedAt = null;
}

/** Whether every node the worker can see or go back to from here is unchanged in `live`. */
function looksTheSame(conversation: Conversation, pinned: Content, live: Content): boolean {
  return nodesInSight(conversation).every((id) => {
    const node = pinned.nodes[id];
    return node !== undefined && node.hash === live.nodes[id]?.hash;
  });
}

function nodesInSight({ mode, memory }: Conversation): readonly NodeId[] {
  const ids: NodeId[] = [];
  const place = placeOf(mode) ?? (mode.kind === 'idle' ? mode.resumable : trailOf(mode).at(-1));
  if (place !== undefined) ids.push(place.node);
  if (memory.suspended !== undefined) ids.push(memory.suspended.node);
  for (const { does } of offeredOf(mode)) if ('go' in does) ids.push(does.go);
  return ids;
}

function lastSurvivor({ mode, memory }: Conversation, live: Content): Place | undefined {
  const places = [...trailOf(mode), memory.suspended, placeOf(mode)];
  const found = places.findLast((place) => place !== undefined && live.nodes[place.node] !== undefined);
  // The steps may have changed: a guide is told from its beginning.
  return found && { node: found.node };
}
