import type { ChannelName } from '#model/channel.ts';
import type { Reader } from './transaction.ts';

/** A letter that left under a network's (fingerprinted) id, with its address still sealed. */
export async function findSentLetter(reader: Reader, channel: ChannelName, externalId: string) {
  return await reader
    .selectFrom('outbox')
    .innerJoin('addresses', 'addresses.id', 'outbox.address')
    .select(['outbox.id', 'outbox.conversation', 'outbox.sprint', 'outbox.body', 'addresses.sealed'])
    .where('outbox.channel', '=', channel)
    .where('outbox.external_id', '=', externalId)
    .executeTakeFirst();
}
