import type { ChannelName } from '#model/channel.ts';
import type { ConversationId, TicketId } from '#model/conversation.ts';
import { DAY, type Instant } from '#model/time.ts';
import type { Reader } from '../transaction.ts';

/** An answer that somebody waited for and that never left, or that the network did not bring. */
export interface Undelivered {
  readonly letter: number;
  readonly conversation: ConversationId;
  /** The open ticket of its worker, where there is one. */
  readonly ticket: TicketId | null;
  readonly channel: ChannelName;
  readonly from: 'bot' | 'person';
  readonly at: Instant;
  /** A code. */
  readonly reason: string | null;
}

/** The undelivered answers of the last seven days, the newest first. What nobody asked for is left out. */
export async function listUndelivered(reader: Reader, now: Instant, limit = 50): Promise<Undelivered[]> {
  return await reader
    .selectFrom('outbox')
    .innerJoin('conversations', 'conversations.id', 'outbox.conversation')
    .select([
      'outbox.id as letter',
      'outbox.conversation',
      'conversations.ticket',
      'outbox.channel',
      'outbox.owner as from',
      'outbox.settled_at as at',
      'outbox.reason',
    ])
    .where('outbox.state', '=', 'failed')
    .where('outbox.settled_at', '>', now - 7 * DAY)
    .where('outbox.priority', '=', 0)
    .orderBy('outbox.settled_at', 'desc')
    .limit(limit)
    .$narrowType<{ at: Instant }>()
    .execute();
}
