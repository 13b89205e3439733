import type { Duration, Instant } from '#model/time.ts';
import { saveConversations } from '#store/conversation.ts';
import type { Tx } from '#store/transaction.ts';
import { isNudge, seqAfter } from './letters.ts';
import { episodeAfter, nodeAfter, type Stepped } from './stepped.ts';

/** Saves where every conversation of a turn stands now. */
export async function writeConversations(tx: Tx, turn: readonly Stepped[]): Promise<void> {
  await saveConversations(
    tx,
    turn.map((stepped) => {
      const { next } = stepped;
      return {
        id: next.id,
        language: next.language,
        revision: next.revision,
        pinned_at: next.pinnedAt,
        mode: written(next.mode, stepped.before.mode, stepped.claimed.conversation.mode),
        node: nodeAfter(stepped),
        owner: next.owner,
        ticket: stepped.ticket,
        epoch: next.epoch,
        sprint: next.sprint,
        seq: seqAfter(stepped),
        asked_at: next.askedAt,
        nudge: nudgeAfter(stepped),
        episode: episodeAfter(stepped),
        consent: next.consent,
        quiet: next.quiet ? 1 : 0,
        memory: written(next.memory, stepped.before.memory, stepped.claimed.conversation.memory),
        expects: expectsAfter(stepped),
        active_at: activeAfter(stepped),
        line: stepped.claimed.inbox,
      };
    }),
  );
}

/** A value as JSON: what it was read from, where a step has left it alone. */
function written<T extends object>(next: T, before: T, stored: string): string {
  return next === before ? stored : JSON.stringify(next);
}

/** How long after its question the conversation wants to be reminded; what says nothing new leaves that as it was. */
function nudgeAfter({ claimed, before, next, effects }: Stepped): Duration | null {
  const wake = effects.find((effect) => effect.kind === 'wake' && isNudge(effect));
  if (wake?.kind === 'wake') return wake.after;
  return next.sprint === before.sprint ? claimed.conversation.nudge : null;
}

function activeAfter({ claimed }: Stepped): Instant {
  const { active_at } = claimed.conversation;
  return claimed.kind === 'message' ? Math.max(active_at, claimed.at) : active_at;
}

/** What the worker may be about to type; the engine's own questions on the way leave it as it was. */
function expectsAfter(stepped: Stepped): 'password' | 'code' | null {
  const { claimed, next, content } = stepped;
  const node = nodeAfter(stepped);
  if (node !== null) return content.nodes[node]?.sensitive ?? null;
  return next.mode.kind === 'idle' ? null : claimed.conversation.expects;
}
