import path from 'node:path';
import { nearest } from '#content/nearest.ts';
import { readDotEnv } from './dotenv.ts';
import type { LogLevel } from './log.ts';
import {
  missingTogether,
  type NetworkSecrets,
  type Networks,
  networkSecretsOf,
  networksOf,
} from './networks.ts';
import type { Setting } from './setting.ts';
import { SETTINGS, type Values } from './settings.ts';

/** How Posko runs, fit to be printed. Paths are absolute. */
export interface Config extends Networks {
  /** The database's address without its password; `Secrets.database` is the one to open. */
  readonly databaseLabel: string;
  readonly content: string;
  readonly host: string;
  readonly port: number;
  /** The origin people open, or undefined where it is not known. */
  readonly publicUrl: string | undefined;
  readonly behindProxy: boolean;
  readonly secretFile: string;
  readonly publish: 'auto' | 'manual';
  readonly pinDays: number;
  readonly retentionTextDays: number;
  readonly logLevel: LogLevel;
  readonly webPerMinute: number;
  readonly webPerMinuteTotal: number;
}

/** What must never be printed, logged or put into a backup. */
export interface Secrets extends NetworkSecrets {
  readonly database: string;
  readonly secret: string | undefined;
  readonly nextSecret: string | undefined;
  readonly metricsToken: string | undefined;
}

/** Something in the environment cannot be used. The message names every mistake, one per line, and no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(mistakes: readonly string[]) {
    super(['Posko cannot start with these settings:', ...mistakes.map((line) => `  ${line}`)].join('\n'));
  }
}

/** The folder of package.json: where `.env` is read and what relative paths start from. */
export const ROOT = path.resolve(import.meta.dirname, '..');

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `.env` under `root`, lets `environment` win over it and `flags` over both, and decides.
 * Throws one `ConfigError` with every mistake.
 */
export function readConfig(
  environment: Environment,
  flags: { readonly database?: string | undefined; readonly content?: string | undefined } = {},
  root = ROOT,
): { config: Config; secrets: Secrets } {
  const file = readDotEnv(path.join(root, '.env'));
  const written = { ...file.values, ...defined(environment) };
  // A path on the command line is meant from where the command is typed, one in a file from where the file is.
  if (flags.database !== undefined)
    written['POSKO_DATABASE'] = resolveDatabase(flags.database, process.cwd());
  if (flags.content !== undefined) written['POSKO_CONTENT'] = path.resolve(flags.content);
  const mistakes = [...file.mistakes, ...unknownNames(written)];
  const values = readValues(written, mistakes);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const missing = missingTogether(values as Values);
  if (missing.length > 0) throw new ConfigError(missing);
  return decide(values as Values, root);
}

function defined(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function readValues(written: Environment, mistakes: string[]): Partial<Values> {
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const text = written[name] === undefined || written[name] === '' ? setting.fallback : written[name];
    const read = setting.read.safeParse(text);
    if (read.success) values[name] = read.data;
    else mistakes.push(`${name}: this cannot be used; ${read.error.issues[0]?.message}.`);
  }
  return values;
}

function decide(values: Values, root: string): { config: Config; secrets: Secrets } {
  const database = resolveDatabase(values.POSKO_DATABASE, root);
  return {
    config: {
      databaseLabel: withoutPassword(database),
      content: path.resolve(root, values.POSKO_CONTENT),
      host: values.POSKO_HOST,
      port: values.POSKO_PORT,
      publicUrl: values.POSKO_PUBLIC_URL,
      behindProxy: values.POSKO_BEHIND_PROXY === 'yes',
      secretFile: path.resolve(root, values.POSKO_SECRET_FILE),
      publish: values.POSKO_PUBLISH,
      pinDays: values.POSKO_PIN_DAYS,
      retentionTextDays: values.POSKO_RETENTION_TEXT_DAYS,
      logLevel: values.POSKO_LOG_LEVEL,
      webPerMinute: values.POSKO_WEB_PER_MINUTE,
      webPerMinuteTotal: values.POSKO_WEB_PER_MINUTE_TOTAL,
      ...networksOf(values),
    },
    secrets: {
      database,
      secret: values.POSKO_SECRET,
      nextSecret: values.POSKO_SECRET_NEXT,
      metricsToken: values.POSKO_METRICS_TOKEN,
      ...networkSecretsOf(values),
    },
  };
}

function resolveDatabase(address: string, root: string): string {
  return address === '' || address.includes('://') || address === ':memory:'
    ? address
    : path.resolve(root, address);
}

function withoutPassword(address: string): string {
  const url = address.includes('://') ? URL.parse(address) : null;
  if (url === null) return address.includes('://') ? 'postgres://…' : address;
  return `postgres://${url.host}${url.pathname}`;
}

/** What our own settings begin with. */
const OURS = /^(POSKO|TELEGRAM|WHATSAPP|GRAPH_API)_/;

/** Names that begin like ours but are none: a misspelt setting would otherwise be silently ignored. */
function unknownNames(written: Environment): string[] {
  return Object.keys(written)
    .filter((name) => OURS.test(name) && !name.startsWith('POSKO_TEST_') && !(name in SETTINGS))
    .map((name) => {
      const near = nearest(name, Object.keys(SETTINGS), 3);
      return `${name}: there is no such setting; ${near === '' ? 'take it out' : `did you mean ${near}?`}`;
    });
}
