import type { ChannelName } from '#model/channel.ts';
import { among } from './among.ts';
import { insertMany } from './bulk.ts';
import type { Reader, Tx } from './transaction.ts';

/** What a driver keeps under a key: the key's mark, and key and value sealed together. */
interface Kept {
  readonly key: string;
  readonly sealed: string;
}

/** What a driver keeps under these keys' marks; a key without a value is missing. */
export async function readChannelState(
  reader: Reader,
  channel: ChannelName,
  keys: readonly string[],
): Promise<Kept[]> {
  return await reader
    .selectFrom('channel_state')
    .select(['key', 'sealed'])
    .where('channel', '=', channel)
    .where(among(reader, 'key', keys))
    .execute();
}

/** Keeps these over what was there before, and forgets what stands under `gone`. */
export async function writeChannelState(
  tx: Tx,
  channel: ChannelName,
  kept: readonly Kept[],
  gone: readonly string[],
): Promise<void> {
  await insertMany(
    tx,
    'channel_state',
    kept.map((row) => ({ channel, ...row })),
    { conflict: 'on conflict (channel, key) do update set sealed = excluded.sealed' },
  );
  if (gone.length === 0) return;
  await tx
    .deleteFrom('channel_state')
    .where('channel', '=', channel)
    .where(among(tx, 'key', gone))
    .execute();
}

/** Forgets everything a driver kept. */
export async function clearChannelState(tx: Tx, channel: ChannelName): Promise<void> {
  await tx.deleteFrom('channel_state').where('channel', '=', channel).execute();
}
