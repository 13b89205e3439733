import { z } from 'zod';
import { SECOND } from '#model/time.ts';
import type { Client, Payload } from './client.ts';
import { KINDS } from './update.ts';

/** Where Telegram brings messages by itself. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

const PATIENCE = 15 * SECOND;

const ME = z.object({ id: z.int(), username: z.string().catch('') });

/** What Telegram offers behind the button beside the text field; words that are obeyed anywhere. */
const COMMANDS = [
  { command: 'menu', description: 'Pilihan masalah' },
  { command: 'ulang', description: 'Ulangi langkah ini' },
  { command: 'petugas', description: 'Tanya petugas' },
  { command: 'bahasa', description: 'Ganti bahasa' },
];

/** Shows the token, tells Telegram how messages are to come, and says who the bot is. Throws `Refusal` or `Disconnected`. */
export async function connect(
  client: Client,
  webhook: Webhook | undefined,
  signal: AbortSignal,
): Promise<{ readonly id: number; readonly username: string }> {
  const ask = (method: string, payload: Payload = {}) =>
    client.call(method, payload, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
  const me = ME.parse(await ask('getMe'));
  if (webhook === undefined) await leaveWebhook(ask);
  else await ask('setWebhook', { url: webhook.url, secret_token: webhook.secret, allowed_updates: KINDS });
  // A bot without the list of commands is as good.
  await ask('setMyCommands', { commands: COMMANDS }).catch(() => undefined);
  return me;
}

/** Nobody may ask for messages while a webhook is set; what waits for it is kept. */
async function leaveWebhook(ask: (method: string, payload?: Payload) => Promise<unknown>): Promise<void> {
  const { url } = z.object({ url: z.string() }).parse(await ask('getWebhookInfo'));
  if (url !== '') await ask('deleteWebhook', { drop_pending_updates: false });
}
