import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { isLocal } from '../origin.ts';
import type { Site } from '../site.ts';

/** `GET /metrics`: for this machine itself, or for whoever shows the token. */
export async function showMetrics(context: Context, site: Site): Promise<Response> {
  if (!isLocal(context) && !showsToken(context, site)) {
    context.header('www-authenticate', 'Bearer');
    return context.text('Set POSKO_METRICS_TOKEN and send it as a bearer token.\n', 401);
  }
  const status = await site.status().catch(() => undefined);
  return context.body(await site.metrics.text(status), 200, { 'content-type': site.metrics.type });
}

function showsToken(context: Context, site: Site): boolean {
  const shown = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
  if (shown === undefined || site.metricsToken === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(shown), digest(site.metricsToken));
}
