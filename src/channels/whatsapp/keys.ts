import type { SignalKeyStore } from '@whiskeysockets/baileys';
import type { Keeper } from './keep.ts';
import type { Library } from './library.ts';

/** Under what a Signal key is kept. Some ids are phone numbers; the port marks every key. */
const nameOf = (type: string, id: string) => `key:${type}:${id}`;

/** Signal's keys in the channel's state: what is set together is kept together, and null deletes. */
export function openKeys({ BufferJSON, proto }: Library, keeper: Keeper): SignalKeyStore {
  const revive = (type: string, text: string) => {
    const value = JSON.parse(text, BufferJSON.reviver);
    return type === 'app-state-sync-key' ? proto.Message.AppStateSyncKeyData.fromObject(value) : value;
  };
  return {
    async get(type, ids) {
      const stored = await keeper.read(ids.map((id) => nameOf(type, id)));
      return Object.fromEntries(
        ids.flatMap((id) => {
          const text = stored.get(nameOf(type, id));
          return text === undefined ? [] : [[id, revive(type, text)]];
        }),
      );
    },
    async set(data) {
      const entries = Object.entries(data).flatMap(([type, values]) =>
        Object.entries(values).map(([id, value]): [string, string | null] => [
          nameOf(type, id),
          value === null || value === undefined ? null : JSON.stringify(value, BufferJSON.replacer),
        ]),
      );
      await keeper.keep(new Map(entries));
    },
  };
}
