import type { Bot, Clocks } from '#engine/bot.ts';
import type { SearchIndex } from '#language/search.ts';
import type { HandleDeps } from './deps.ts';
import type { Library } from './library.ts';

/** Makes what `handle` asks for: the bot for a conversation on a revision, from the library and the waiting times. */
export function createBots(library: Library<SearchIndex>, clocks: Clocks): HandleDeps['bot'] {
  return async (reader, revision) => {
    const { content: live, index, urgent } = await library.live(reader);
    const bot: Bot = { live, index, urgent, clocks };
    if (revision === null || revision === live.revision) return bot;
    const pinned = await library.get(reader, revision);
    return pinned === undefined ? bot : { ...bot, pinned };
  };
}
