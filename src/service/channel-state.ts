import type { ChannelName, Port } from '#model/channel.ts';
import { clearChannelState, readChannelState, writeChannelState } from '#store/channel-state.ts';
import type { Seal } from '#store/seal.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';

/** What a channel's rows are sealed for. */
function purposeOf(channel: ChannelName): string {
  return `state:${channel}`;
}

/** Under what a key of a channel is found again; some keys are phone numbers. */
export function keyMark(seal: Seal, channel: ChannelName, key: string): string {
  return seal.fingerprint(key, purposeOf(channel));
}

/** One entry as it is stored: the key goes into the sealed value too, so that a new secret can mark it anew. */
export function sealEntry(seal: Seal, channel: ChannelName, [key, value]: Entry) {
  return {
    key: keyMark(seal, channel, key),
    sealed: seal.seal(JSON.stringify([key, value]), purposeOf(channel)),
  };
}

/** A stored entry as the driver knows it. Throws `SealError` when it was sealed with another secret. */
export function openEntry(seal: Seal, channel: ChannelName, sealed: string): Entry {
  return JSON.parse(seal.open(sealed, purposeOf(channel))) as Entry;
}

type Entry = readonly [key: string, value: string];

/** The state a channel's port offers. */
export function stateOf({ db, seal }: Pick<Deps, 'db' | 'seal'>, channel: ChannelName): Port['state'] {
  const marks = (keys: readonly string[]) => keys.map((key) => keyMark(seal, channel, key));
  return {
    async read(keys) {
      const rows = await readChannelState(db.kysely, channel, marks(keys));
      return new Map(rows.map(({ sealed }) => openEntry(seal, channel, sealed)));
    },
    async write(entries) {
      const all = [...entries];
      const kept = all.flatMap(([key, value]) =>
        value === null ? [] : [sealEntry(seal, channel, [key, value])],
      );
      const gone = marks(all.flatMap(([key, value]) => (value === null ? [key] : [])));
      await transaction(db, (tx) => writeChannelState(tx, channel, kept, gone));
    },
    async clear() {
      await transaction(db, (tx) => clearChannelState(tx, channel));
    },
  };
}
