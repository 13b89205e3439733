import { isIP } from 'node:net';
import { z } from 'zod';
import { LOG_LEVELS } from '#log.ts';

/** One setting: what it is when nothing is written, what it is for, and how what is written is read. */
export interface Setting<T> {
  /** As it would be written; empty where the setting is absent by default. */
  readonly fallback: string;
  /** One sentence for the operator. */
  readonly says: string;
  /** Never printed. */
  readonly secret: boolean;
  /** The message says what to write instead. */
  readonly read: z.ZodType<T, string>;
}

function setting<T>(fallback: string, says: string, read: z.ZodType<T, string>): Setting<T> {
  return { fallback, says, secret: false, read };
}

function secret<T>(says: string, read: z.ZodType<T, string>): Setting<T> {
  return { fallback: '', says, secret: true, read };
}

function whole(least: number, most: number): z.ZodType<number, string> {
  const range = `write a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^[0-9]{1,9}$/, range)
    .transform(Number)
    .refine((value) => value >= least && value <= most, range);
}

function oneOf<const T extends readonly string[]>(words: T): z.ZodType<T[number], string> {
  return z
    .string()
    .refine((word) => words.includes(word), `write one of ${words.join(', ')}`)
    .transform((word): T[number] => word);
}

function optional(least: number, what: string): z.ZodType<string | undefined, string> {
  return z
    .string()
    .refine((text) => text === '' || text.length >= least, what)
    .transform((text) => (text === '' ? undefined : text));
}

const database = z
  .string()
  .refine(
    (address) => address !== '' && (!address.includes('://') || /^postgres(ql)?:\/\/./.test(address)),
    'write a path such as data/posko.db, or an address that begins with postgres://',
  );

const path = z.string().refine((text) => text !== '' && !text.includes('\0'), 'write a path');

const host = z
  .string()
  .refine(
    (text) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text),
    'write an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them',
  );

const publicUrl = z
  .string()
  .refine(
    (text) => text === '' || isOrigin(text),
    'write the address people open, such as https://posko.example.id, without a path',
  )
  .transform((text) => (text === '' ? undefined : new URL(text).origin));

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  );
}

function like(form: RegExp, remedy: string): z.ZodType<string | undefined, string> {
  return z
    .string()
    .refine((text) => text === '' || form.test(text), remedy)
    .transform((text) => (text === '' ? undefined : text));
}

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

const SECRET_LENGTH = 32;
const SECRET_SAYS = `write at least ${SECRET_LENGTH} characters that nobody can guess, for example from: openssl rand -base64 32`;

/** Every setting, in the order of `.env.example`, which a test holds against this table. */
export const SETTINGS = {
  POSKO_DATABASE: {
    ...setting('data/posko.db', 'A SQLite file, or a postgres:// address.', database),
    secret: true,
  },
  POSKO_CONTENT: setting('.', 'The folder that holds flows/ and knowledge/.', path),
  POSKO_HOST: setting('127.0.0.1', 'The address to listen on; 0.0.0.0 opens it to the network.', host),
  POSKO_PORT: setting(
    '3000',
    'The port of the web chat and the console; 0 takes a free one.',
    whole(0, 65_535),
  ),
  POSKO_PUBLIC_URL: setting(
    '',
    'The address people open, for links and cookies; needed behind HTTPS.',
    publicUrl,
  ),
  POSKO_BEHIND_PROXY: setting(
    'no',
    'Whether a proxy of yours stands in front, whose X-Forwarded-For and X-Forwarded-Proto are then believed.',
    oneOf(['no', 'yes']),
  ),
  POSKO_SECRET: secret(
    'Seals addresses; without it a file is made at the first start. Losing it loses every address.',
    optional(SECRET_LENGTH, SECRET_SAYS),
  ),
  POSKO_SECRET_FILE: setting(
    '.posko-secret',
    'Where the secret is kept when POSKO_SECRET is empty; never inside data/ and never in a backup.',
    path,
  ),
  POSKO_SECRET_NEXT: secret(
    'Only for posko secret rotate: what POSKO_SECRET will be afterwards.',
    optional(SECRET_LENGTH, SECRET_SAYS),
  ),
  POSKO_PUBLISH: setting(
    'auto',
    'auto publishes changed content at start when nobody stands on it; manual waits for posko publish.',
    oneOf(['auto', 'manual']),
  ),
  POSKO_PIN_DAYS: setting('30', 'Days a conversation may stay on older content.', whole(1, 365)),
  POSKO_RETENTION_TEXT_DAYS: setting(
    '90',
    'Days after which the texts people wrote are blanked.',
    whole(1, 3_650),
  ),
  POSKO_LOG_LEVEL: setting(
    'info',
    'How much is logged: silent, error, warn, info or debug.',
    oneOf(LOG_LEVELS),
  ),
  POSKO_METRICS_TOKEN: secret(
    'Opens /metrics to other machines, as a bearer token; without it only this machine may read them.',
    optional(16, 'write at least 16 characters'),
  ),
  POSKO_WEB_PER_MINUTE: setting('20', 'Messages one web chat may send in a minute.', whole(1, 1_000)),
  POSKO_WEB_PER_MINUTE_TOTAL: setting(
    '600',
    'Messages all web chats together may send in a minute.',
    whole(1, 100_000),
  ),
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

type SettingName = keyof typeof SETTINGS;

/** What each setting is once it has been read. */
export type Values = { readonly [name in SettingName]: z.output<(typeof SETTINGS)[name]['read']> };
