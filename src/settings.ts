import { isIP } from 'node:net';
import { z } from 'zod';
import { LOG_LEVELS } from '#log.ts';
import { NETWORK_SETTINGS } from './network-settings.ts';
import { oneOf, optional, type Setting, secret, setting, whole } from './setting.ts';

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
  ...NETWORK_SETTINGS,
} as const satisfies Record<string, Setting<unknown>>;

type SettingName = keyof typeof SETTINGS;

/** What each setting is once it has been read. */
export type Values = { readonly [name in SettingName]: z.output<(typeof SETTINGS)[name]['read']> };
