import type { Pairing, WebhookAnswer, WebhookRequest } from '#model/channel.ts';
import type { Log } from '#model/log.ts';
import type { Instant } from '#model/time.ts';
import type { Status } from '#store/views/status.ts';
import type { Assets } from './assets.ts';
import type { Backend } from './backend.ts';
import type { Limiter } from './limiter.ts';
import type { Metrics } from './metrics.ts';
import type { Outside } from './origin.ts';
import type { Presence } from './presence.ts';
import type { Streams } from './streams.ts';

/** What every route works with. */
export interface Site {
  readonly backend: Backend;
  readonly now: () => Instant;
  readonly log: Log;
  readonly outside: Outside;
  readonly assets: Assets;
  readonly limiter: Limiter;
  readonly presence: Presence;
  readonly streams: Streams;
  readonly metrics: Metrics;
  /** How Posko is; rejects when the database cannot be read. */
  readonly status: () => Promise<Status>;
  /** What answers a network, by the name in its address. */
  readonly webhooks: ReadonlyMap<string, (request: WebhookRequest) => Promise<WebhookAnswer>>;
  /** What a person must do to connect WhatsApp; absent where it is off. */
  readonly pairing?: (() => Pairing | undefined) | undefined;
  /** What a machine elsewhere must show to read the metrics. */
  readonly metricsToken?: string | undefined;
}
