import type { Port } from '#model/channel.ts';
import { NotTried } from './client.ts';

/** Telegram's ids of pictures it already has, kept over restarts; each bot has its own. */
export interface Pictures {
  /** The id a picture has had in this run. */
  known(hash: string): string | undefined;
  /** The id a picture got in any run. */
  load(hash: string): Promise<string | undefined>;
  /** Keeps an id; undefined forgets it. */
  keep(hash: string, id: string | undefined): Promise<void>;
  /**
   * Does work for one picture after the work for it that was begun before, so that it is uploaded once. Where that failed,
   * whoever waited is turned away: fifty letters must not fail at an upload one after the other.
   */
  inTurn<T>(hash: string, work: () => Promise<T>): Promise<T>;
}

/** Opens the pictures of the bot with this id. A database that is down costs an upload, never a letter. */
export function openPictures(state: () => Port['state'] | undefined, bot: string): Pictures {
  const ids = new Map<string, string>();
  const turns = new Map<string, Promise<unknown>>();
  const key = (hash: string) => `picture:${bot}:${hash}`;
  return {
    known: (hash) => ids.get(hash),
    async load(hash) {
      const kept = await state()
        ?.read([key(hash)])
        .catch(() => undefined);
      const id = ids.get(hash) ?? kept?.get(key(hash));
      if (id !== undefined) ids.set(hash, id);
      return id;
    },
    async keep(hash, id) {
      if (id === undefined) ids.delete(hash);
      else ids.set(hash, id);
      await state()
        ?.write(new Map([[key(hash), id ?? null]]))
        .catch(() => undefined);
    },
    async inTurn(hash, work) {
      const before = turns.get(hash) ?? Promise.resolve();
      const turn = before.then(work, () => Promise.reject(new NotTried()));
      turns.set(hash, turn);
      try {
        return await turn;
      } finally {
        if (turns.get(hash) === turn) turns.delete(hash);
      }
    },
  };
}
