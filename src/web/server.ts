import type { Log } from '#model/log.ts';
import type { Instant } from '#model/time.ts';
import type { Status } from '#store/views/status.ts';
import { webApp } from './app.ts';
import { readAssets } from './assets.ts';
import type { Backend } from './backend.ts';
import { createLimiter, type Limits } from './limiter.ts';
import { type Server, serverOf } from './listening.ts';
import { createMetrics } from './metrics.ts';
import type { Outside } from './origin.ts';
import { createPresence } from './presence.ts';
import type { Site } from './site.ts';
import { createStreams } from './streams.ts';

/** What the web server is made of. */
export interface WebDeps {
  readonly backend: Backend;
  readonly status: () => Promise<Status>;
  readonly now: () => Instant;
  readonly log: Log;
  readonly outside: Outside;
  readonly limits: Limits;
  readonly webhooks: Site['webhooks'];
  readonly pairing?: Site['pairing'];
  readonly metricsToken?: string | undefined;
}

/** Makes the web server: the chat at `/`, `/healthz` and `/metrics`. It listens only when told to. */
export function createServer(deps: WebDeps): Server {
  const streams = createStreams();
  const app = webApp({
    ...deps,
    assets: readAssets(),
    limiter: createLimiter(deps.limits),
    presence: createPresence(),
    streams,
    metrics: createMetrics(() => streams.count),
  });
  return serverOf(app, () => streams.close());
}
