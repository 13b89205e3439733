import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Config, readConfig, type Secrets } from '#config.ts';
import { type SecretSource, unlock } from '#service/secret.ts';
import { type Database, openDatabase } from '#store/database.ts';
import type { Seal } from '#store/seal.ts';
import { DatabaseUnusable, explainUnusable } from '#store/unusable.ts';
import { CliError } from './run.ts';

/** What a command stands in: settings and the open database. */
export interface House {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly db: Database;
  /** Asked for only by commands that must read addresses: the others work without the secret. */
  unlock(): Promise<Seal>;
}

/** What `DATABASE_ARGS` were given as. */
export interface HouseArgs {
  readonly database?: string | undefined;
  readonly content?: string | undefined;
}

/**
 * Opens the database, runs `work` and closes it again. A SQLite file that is not there is an error: a command that only
 * looks must not make one. `make` allows it to.
 */
export async function inHouse<T>(
  args: HouseArgs,
  work: (house: House) => Promise<T>,
  make = false,
): Promise<T> {
  const { config, secrets } = readConfig(process.env, args);
  if (!make) refuseMissing(secrets.database);
  const db = await openOrExplain(secrets.database, config.databaseLabel);
  try {
    return await work({ config, secrets, db, unlock: () => unlock(db, secretSource(config, secrets)) });
  } finally {
    await db.close();
  }
}

async function openOrExplain(address: string, label: string): Promise<Database> {
  try {
    return await openDatabase(address);
  } catch (error) {
    const explained = explainUnusable(error, label);
    throw explained instanceof DatabaseUnusable
      ? new CliError(explained.message, { cause: error })
      : explained;
  }
}

/** Where the settings say the secret comes from. */
export function secretSource(config: Config, secrets: Secrets): SecretSource {
  return { secret: secrets.secret, file: config.secretFile };
}

function refuseMissing(address: string): void {
  if (address.includes('://') || address === ':memory:' || existsSync(address)) return;
  throw new CliError(
    `There is no database at ${address}; start Posko once, or name another with --database.`,
  );
}
