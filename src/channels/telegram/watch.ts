import { z } from 'zod';
import { type Duration, type Instant, MINUTE, SECOND } from '#model/time.ts';
import { type Client, Refusal } from './client.ts';
import type { Poll } from './poll.ts';

/** How often Telegram is asked whether it can bring messages. */
const CHECK: Duration = 5 * MINUTE;

const PATIENCE: Duration = 15 * SECOND;

const INFO = z.object({
  url: z.string(),
  last_error_date: z.int().optional(),
  last_error_message: z.string().catch(''),
});

/** What watching a webhook works with. */
export interface Watching {
  readonly client: Client;
  readonly url: string;
  readonly now: () => Instant;
  readonly wait: (length: Duration, signal: AbortSignal) => Promise<void>;
}

/** Telegram could not bring a message lately. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';
  /** Whether our server was reached and did not take it. */
  readonly answered: boolean;

  constructor(answered: boolean) {
    super('Telegram could not bring a message.');
    this.answered = answered;
  }
}

/** Makes a look at the webhook every five minutes: a closed port is seen by Telegram alone. */
export function createWatch({ client, url, now, wait }: Watching): Poll {
  return async (signal) => {
    await wait(CHECK, signal);
    if (signal.aborted) return;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    const info = INFO.parse(await client.call('getWebhookInfo', {}, patience));
    if (info.url !== url) throw new Refusal(409, 'another webhook is set');
    const failed = info.last_error_date === undefined ? 0 : info.last_error_date * SECOND;
    if (failed > now() - CHECK) throw new Undelivered(info.last_error_message.startsWith('Wrong response'));
  };
}
