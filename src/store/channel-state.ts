import type { ChannelName } from '#model/channel.ts';
import type { Reader, Tx } from './transaction.ts';

/** What a driver keeps under a key, sealed; undefined where there is nothing. */
export async function readChannelState(
  reader: Reader,
  channel: ChannelName,
  key: string,
): Promise<string | undefined> {
  const row = await reader
    .selectFrom('channel_state')
    .select('sealed')
    .where('channel', '=', channel)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.sealed;
}

/** Keeps something sealed for a driver, over what was there before; null forgets it. */
export async function writeChannelState(
  tx: Tx,
  channel: ChannelName,
  key: string,
  sealed: string | null,
): Promise<void> {
  if (sealed === null) {
    await tx.deleteFrom('channel_state').where('channel', '=', channel).where('key', '=', key).execute();
    return;
  }
  await tx
    .insertInto('channel_state')
    .values({ channel, key, sealed })
    .onConflict((conflict) => conflict.columns(['channel', 'key']).doUpdateSet({ sealed }))
    .execute();
}
