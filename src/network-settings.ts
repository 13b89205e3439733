import { z } from 'zod';
import { like, oneOf, type Setting, secret, setting } from './setting.ts';

const serverUrl = z
  .string()
  .refine(
    (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
    'write an address that begins with https://',
  )
  .transform((text) => text.replace(/\/+$/, ''));

const loopbackSocket = z
  .string()
  .refine((text) => {
    const url = text === '' ? null : URL.parse(text);
    return text === '' || (url !== null && /^wss?:$/.test(url.protocol) && LOOPBACK.test(url.hostname));
  }, 'leave it empty, or write an address of this machine that begins with ws://127.0.0.1')
  .transform((text) => (text === '' ? undefined : text));

const LOOPBACK = /^(127(\.[0-9]{1,3}){3}|localhost|\[::1\])$/;

const chatIds = z
  .string()
  .regex(
    /^$|^-?[0-9]{1,20}(, ?-?[0-9]{1,20})*$/,
    'write numbers with commas between, such as -1001234,-1005678',
  )
  .transform((text) => (text === '' ? [] : text.split(',').map((id) => id.trim())));

/** The settings of the networks; each network is off until its first setting is written. */
export const NETWORK_SETTINGS = {
  TELEGRAM_BOT_TOKEN: secret(
    'Switches Telegram on: the token BotFather gave you.',
    like(/^[0-9]{1,20}:[A-Za-z0-9_-]{3,100}$/, 'write the whole token, such as 123456:ABC…'),
  ),
  TELEGRAM_DRIVER: setting(
    'grammy',
    'The library that speaks to Telegram: grammy, or telegraf for teams that already run it.',
    oneOf(['grammy', 'telegraf']),
  ),
  TELEGRAM_WEBHOOK_SECRET: secret(
    'Takes messages at POSKO_PUBLIC_URL/webhooks/telegram instead of asking for them; Telegram repeats it with each.',
    like(/^[A-Za-z0-9_-]{8,256}$/, 'write 8 to 256 letters, digits, _ or -'),
  ),
  TELEGRAM_GROUPS: setting(
    '',
    'Groups in which the bot answers, as chat ids with commas between; in all others it is silent.',
    chatIds,
  ),
  TELEGRAM_API_ROOT: setting(
    'https://api.telegram.org',
    'The server that speaks the Bot API: Telegram, or one of your own.',
    serverUrl,
  ),
  WHATSAPP_WEB: setting(
    'no',
    'Whether WhatsApp is connected as a linked device of a phone (Baileys); for answering people who wrote first.',
    oneOf(['no', 'yes']),
  ),
  WHATSAPP_WEB_NUMBER: setting(
    '',
    'The number of that phone with its country, such as 6281234567890, to pair by a code instead of a picture.',
    like(/^[1-9][0-9]{7,14}$/, 'write digits only, beginning with the country, such as 6281234567890'),
  ),
  WHATSAPP_WEB_URL: setting(
    '',
    'Only for tests: a server on this machine instead of WhatsApp, such as ws://127.0.0.1:9000/ws/chat.',
    loopbackSocket,
  ),
  WHATSAPP_CLOUD_NUMBER_ID: setting(
    '',
    "Switches WhatsApp by Meta's Cloud API on: the phone number ID from the app's page.",
    like(/^[0-9]{1,30}$/, 'write the phone number ID, which is digits only'),
  ),
  WHATSAPP_CLOUD_TOKEN: secret(
    "The system user's access token for it.",
    like(/^\S{4,}$/, 'write the whole token, without spaces'),
  ),
  WHATSAPP_CLOUD_APP_SECRET: secret(
    "The app's secret, which proves that a webhook comes from Meta.",
    like(/^\S{4,}$/, "write the app secret from the app's basic settings"),
  ),
  WHATSAPP_CLOUD_VERIFY_TOKEN: secret(
    'A word of your own that you also type into the webhook form.',
    like(/^\S{4,}$/, 'write at least 4 characters without spaces'),
  ),
  GRAPH_API_ROOT: setting(
    'https://graph.facebook.com',
    "The server that speaks Meta's Graph API.",
    serverUrl,
  ),
  GRAPH_API_VERSION: setting(
    'v26.0',
    'Its version.',
    z.string().regex(/^v[0-9]{1,3}\.[0-9]$/, 'write it like v26.0'),
  ),
} as const satisfies Record<string, Setting<unknown>>;
