import type { Port } from '#model/channel.ts';

/** Telegram's ids of pictures it already has, kept over restarts; each bot has its own. */
export interface Pictures {
  /** Waits for an upload under way; undefined where the picture must be uploaded. */
  find(hash: string): Promise<string | undefined>;
  /** Uploads once: whoever asks meanwhile waits for its end. `upload` gives back the id where Telegram told one. */
  once<T>(
    hash: string,
    upload: () => Promise<{ readonly sent: T; readonly id: string | undefined }>,
  ): Promise<T>;
  /** Telegram does not know the id any more. */
  forget(hash: string): Promise<void>;
}

/** Opens the pictures of the bot with this id. A database that is down costs an upload, never a letter. */
export function openPictures(state: () => Port['state'] | undefined, bot: string): Pictures {
  const ids = new Map<string, string>();
  const underWay = new Map<string, Promise<void>>();
  const key = (hash: string) => `picture:${bot}:${hash}`;

  async function keep(hash: string, id: string | null): Promise<void> {
    if (id === null) ids.delete(hash);
    else ids.set(hash, id);
    await state()
      ?.write(new Map([[key(hash), id]]))
      .catch(() => undefined);
  }

  return {
    async find(hash) {
      await underWay.get(hash);
      const known = ids.get(hash);
      if (known !== undefined) return known;
      const kept = await state()
        ?.read([key(hash)])
        .catch(() => undefined);
      const id = kept?.get(key(hash));
      if (id !== undefined) ids.set(hash, id);
      return id;
    },
    async once(hash, upload) {
      const done = Promise.withResolvers<void>();
      underWay.set(hash, done.promise);
      try {
        const { sent, id } = await upload();
        if (id !== undefined) await keep(hash, id);
        return sent;
      } finally {
        underWay.delete(hash);
        done.resolve();
      }
    },
    forget: (hash) => keep(hash, null),
  };
}
