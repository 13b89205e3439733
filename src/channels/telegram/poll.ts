import { z } from 'zod';
import type { Port } from '#model/channel.ts';
import { DAY, type Duration, type Instant, SECOND } from '#model/time.ts';
import { type Client, Disconnected } from './client.ts';
import { KINDS } from './update.ts';

/** How long Telegram holds a question for messages when there are none. */
const HOLD: Duration = 25 * SECOND;

/** How much longer an answer is waited for, before the connection is taken for dead. */
const GRACE: Duration = 15 * SECOND;

/** After a week without an update Telegram numbers them anew (Bot API, `update_id`): an older offset would skip the next ones. */
const STALE: Duration = 6 * DAY;

/** What polling works with. */
export interface Polling {
  readonly client: Client;
  readonly port: Port;
  readonly bot: string;
  readonly now: () => Instant;
  /** Stores updates and gives back the highest number; rejects when that is not possible. */
  readonly bring: (updates: readonly unknown[]) => Promise<number | undefined>;
}

/** Asks for messages once. Resolves when what came is stored; rejects with the offset unmoved, so that it comes again. */
export type Poll = (signal: AbortSignal) => Promise<void>;

const OFFSET = z.object({ next: z.int(), at: z.number() });

/** Makes a poll. Rows first, only then the higher offset. */
export function createPoll({ client, port, bot, now, bring }: Polling): Poll {
  const key = `offset:${bot}`;
  let offset: z.output<typeof OFFSET> | undefined | null;

  async function load(): Promise<number | undefined> {
    if (offset === undefined) {
      const kept = (await port.state.read([key])).get(key);
      offset = kept === undefined ? null : OFFSET.parse(JSON.parse(kept));
    }
    return offset !== null && now() - offset.at < STALE ? offset.next : undefined;
  }

  return async (signal) => {
    const next = await load();
    const payload = {
      timeout: HOLD / SECOND,
      limit: 100,
      allowed_updates: KINDS,
      ...(next !== undefined && { offset: next }),
    };
    const patience = AbortSignal.any([signal, AbortSignal.timeout(HOLD + GRACE)]);
    const updates = z.array(z.unknown()).parse(await client.call('getUpdates', payload, patience));
    const last = await bring(updates);
    if (updates.length === 0) return;
    // No offset can go past an update without a number: asking again at once would never end.
    if (last === undefined) throw new Disconnected('UNNUMBERED');
    offset = { next: last + 1, at: now() };
    // Only saves a repetition after a crash, and what is repeated is known by its id.
    await port.state.write(new Map([[key, JSON.stringify(offset)]])).catch(() => undefined);
  };
}
