import type { Context } from 'hono';
import { MINUTE } from '#model/time.ts';
import { LEAST_FREE_DISK } from '#service/disk.ts';
import type { Status } from '#store/views/status.ts';
import type { Site } from '../site.ts';

/** A message that has waited this long is not waiting, it is stuck. */
const STUCK = 5 * MINUTE;

/** `GET /healthz`: 200 while workers are served, else 503 with the reason. A channel that is down is named, not fatal. */
export async function showHealth(context: Context, site: Site): Promise<Response> {
  const status = await site.status().catch(() => undefined);
  const reason = status === undefined ? 'The database cannot be read.' : troubleOf(status);
  if (reason !== undefined) return context.json({ ok: false, reason }, 503);
  const down = status?.channels.filter(({ state }) => state === 'down').map(({ channel }) => channel) ?? [];
  return context.json({ ok: true, revision: status?.live?.revision, waiting: status?.inbox.waiting, down });
}

/** What keeps workers from being served, as one sentence; undefined while nothing does. */
function troubleOf(status: Status): string | undefined {
  if (status.live === null) return 'No content is published; run posko publish.';
  if (status.diskFree !== null && status.diskFree < LEAST_FREE_DISK)
    return 'Less than 200 MB of disk are free.';
  if ((status.inbox.oldest ?? 0) > STUCK) return 'A message has waited for more than five minutes.';
  return undefined;
}
