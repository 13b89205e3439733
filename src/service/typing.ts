import type { Channel, ChannelName } from '#model/channel.ts';
import type { ConversationId } from '#model/conversation.ts';
import { readReplyAddresses } from '#store/conversation.ts';
import type { Deps } from './deps.ts';

/** Shows in these conversations that an answer is being written, on networks that can. A network that fails shows nothing. */
export async function showTyping(
  { db, seal, log }: Pick<Deps, 'db' | 'seal' | 'log'>,
  channels: ReadonlyMap<ChannelName, Channel>,
  conversations: readonly ConversationId[],
): Promise<void> {
  try {
    for (const { channel, sealed } of await readReplyAddresses(db.kysely, conversations)) {
      await channels.get(channel)?.typing?.(seal.open(sealed, 'address'));
    }
  } catch (error) {
    log.debug('typing-failed', { error });
  }
}
