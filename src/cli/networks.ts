import process from 'node:process';
import type { Channel } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import type { Config, Secrets } from '../config.ts';

/** What a network's driver is made from. */
interface NetworkOptions {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly now: () => Instant;
}

/** The networks that are switched on. A library is loaded only for a network that needs it. */
export async function openNetworks(options: NetworkOptions): Promise<Channel[]> {
  const opened = [openTelegram, openWhatsApp, openCloud].map((open) => open(options));
  return (await Promise.all(opened)).filter((channel) => channel !== undefined);
}

/**
 * Both of Telegram's libraries print what they call to standard error where this variable names them, Telegraf with the words that
 * are sent, past the log. They read it while they are loaded, so it goes before.
 */
function silenceDebug(): void {
  delete process.env['DEBUG'];
}

async function openTelegram({ config, secrets, now }: NetworkOptions): Promise<Channel | undefined> {
  const { telegram, publicUrl = '' } = config;
  if (telegram === undefined || secrets.telegram === undefined) return undefined;
  const { token, webhookSecret } = secrets.telegram;
  silenceDebug();
  const { createTelegram } = await import('#channels/telegram/channel.ts');
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

async function openWhatsApp({ config, now }: NetworkOptions): Promise<Channel | undefined> {
  if (config.whatsapp === undefined) return undefined;
  const { createWhatsApp } = await import('#channels/whatsapp/channel.ts');
  const { showPairing } = await import('./pairing.ts');
  return createWhatsApp({ ...config.whatsapp, now, show: showPairing });
}

async function openCloud({ config, secrets, now }: NetworkOptions): Promise<Channel | undefined> {
  if (config.cloud === undefined || secrets.cloud === undefined) return undefined;
  const { createCloud } = await import('#channels/cloud/channel.ts');
  const { apiRoot: root, ...cloud } = config.cloud;
  return createCloud({ ...cloud, ...secrets.cloud, root, now });
}
