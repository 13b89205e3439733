import process from 'node:process';
import { createTelegram } from '#channels/telegram/index.ts';
import type { Channel } from '#model/channel.ts';
import type { NetworkOptions } from './networks.ts';

/** The Telegram channel as the settings want it; only the library they name is loaded. */
export async function openTelegram({ config, secrets, now }: NetworkOptions): Promise<Channel> {
  const { telegram, publicUrl = '' } = config;
  if (telegram === undefined || secrets.telegram === undefined)
    throw new Error('Telegram is not switched on.');
  const { token, webhookSecret } = secrets.telegram;
  silenceDebug();
  const client =
    telegram.driver === 'grammy'
      ? (await import('#channels/telegram/grammy.ts')).grammyClient(token, telegram.apiRoot)
      : (await import('#channels/telegram/telegraf.ts')).telegrafClient(token, telegram.apiRoot);
  return createTelegram({
    client,
    bot: token.split(':')[0] ?? '',
    groups: telegram.groups,
    ...(webhookSecret !== undefined && {
      webhook: { url: `${publicUrl}/webhooks/telegram`, secret: webhookSecret },
    }),
    now,
    random: Math.random,
  });
}

/**
 * Both libraries print what they call to standard error where this variable names them, Telegraf with the words that are
 * sent, past the log. They read it while they are loaded, so it goes before.
 */
function silenceDebug(): void {
  delete process.env['DEBUG'];
}
