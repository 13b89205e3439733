import type { Port } from '#model/channel.ts';
import { type Instant, SECOND } from '#model/time.ts';
import type { Heard } from './message.ts';

/** Decides whose messages come in. A number may have had a life before: its older chats are private. */
export interface Door {
  /** These chats existed before the account was paired. */
  close(chats: readonly string[]): Promise<void>;
  /** Whether this message comes in; the first start word of an older chat opens it for good. */
  admits(heard: Heard): Promise<boolean>;
}

const MOST_REMEMBERED = 20_000;

/** A word that says it is meant for the helpdesk: what the posters tell people to write. */
const START = /(^|[^\p{L}])(halo+|hallo|posko|jmo|bpjs|mulai|start)([^\p{L}]|$)/iu;

const CLOSED = 'closed';
const OPENED = 'opened';
const nameOf = (chat: string) => `before:${chat}`;

/** Opens the door of an account that was paired at `paired`. What was written before stays outside. */
export function openDoor(state: Port['state'], paired: Instant): Door {
  // WhatsApp tells times in whole seconds.
  const since = Math.floor(paired / SECOND) * SECOND;
  const free = new Set<string>();

  return {
    async close(chats) {
      // Older history may come in long after somebody has begun to talk with us.
      const known = await state.read(chats.map(nameOf));
      const closed = chats.filter((chat) => !free.has(chat) && !known.has(nameOf(chat)));
      if (closed.length > 0) await state.write(new Map(closed.map((chat) => [nameOf(chat), CLOSED])));
    },
    async admits({ addresses, at, said }) {
      if (at < since) return false;
      if (addresses.every((address) => free.has(address))) return true;
      const names = addresses.map(nameOf);
      const older = await state.read(names);
      if ([...older.values()].includes(CLOSED)) {
        if (said === 'unreadable' || !START.test(said.text)) return false;
        await state.write(new Map(names.map((name) => [name, OPENED])));
      }
      if (free.size > MOST_REMEMBERED) free.clear();
      for (const address of addresses) free.add(address);
      return true;
    },
  };
}
