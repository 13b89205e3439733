import type { ChannelName, Port } from '#model/channel.ts';
import { keyMark, openEntry, sealEntry } from '#store/channel-entry.ts';
import { clearChannelState, readChannelState, writeChannelState } from '#store/channel-state.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';

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
