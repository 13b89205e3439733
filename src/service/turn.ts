import type { Bot } from '#engine/bot.ts';
import type { Content, RevisionId } from '#model/content.ts';
import type { ConversationId } from '#model/conversation.ts';
import type { Instant } from '#model/time.ts';
import type { Claimed } from '#store/claim.ts';
import { toConversation } from '#store/conversation.ts';
import type { Tx } from '#store/transaction.ts';
import type { HandleDeps } from './deps.ts';
import { type LookedUp, resolveTaps, toEvent } from './happening.ts';
import { lookUp } from './look-up.ts';
import { type Stepped, sendsOf } from './stepped.ts';
import { writeTurn } from './write.ts';

/**
 * Asks `step` what each claimed line means and writes all of it: nothing has happened before this commits. Gives back the
 * conversations that are answered only when no further bubble comes.
 */
export async function takeTurn(
  deps: HandleDeps,
  tx: Tx,
  lines: readonly Claimed[],
): Promise<ConversationId[]> {
  const now = deps.now();
  const taps = await resolveTaps(tx, lines);
  const bots = await botsFor(deps, tx, lines);
  const turn: Stepped[] = [];
  for (const claimed of lines) {
    const bot = bots.get(claimed.conversation.revision);
    if (bot === undefined) throw new Error('A bot was not loaded.');
    const looked = await lookUp(deps, tx, claimed, now);
    turn.push(stepOne(deps, bot, claimed, { tapped: taps.get(claimed.inbox), ...looked }, now));
  }
  await writeTurn(deps, tx, turn, now);
  return turn.filter(gathers).map(({ before }) => before.id);
}

function gathers({ effects }: Stepped): boolean {
  return effects.some((effect) => effect.kind === 'wake' && effect.wake === 'gather');
}

function stepOne(deps: HandleDeps, bot: Bot, claimed: Claimed, looked: LookedUp, now: Instant): Stepped {
  const { tapped } = looked;
  const event = toEvent(claimed, looked, deps.profiles[claimed.conversation.channel], now);
  if (event === undefined) throw new Error(`A line of kind ${claimed.kind} lacks its detail.`);
  const before = toConversation(claimed.conversation);
  const { next, effects } = deps.step(bot, before, event);
  const content = contentOf(bot, next.revision);
  const sends = sendsOf(effects, claimed.conversation.seq);
  return {
    claimed,
    event,
    tapped,
    before,
    next,
    effects,
    sends,
    content,
    opened: null,
    ticket: before.ticket,
  };
}

async function botsFor(
  deps: HandleDeps,
  tx: Tx,
  lines: readonly Claimed[],
): Promise<Map<RevisionId | null, Bot>> {
  const bots = new Map<RevisionId | null, Bot>();
  for (const { conversation } of lines) {
    const { revision } = conversation;
    if (!bots.has(revision)) bots.set(revision, await deps.bot(tx, revision));
  }
  return bots;
}

function contentOf(bot: Bot, revision: RevisionId | null): Content {
  return revision !== null && revision === bot.pinned?.revision ? bot.pinned : bot.live;
}
