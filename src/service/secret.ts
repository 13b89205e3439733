import { randomBytes } from 'node:crypto';
import type { Database } from '#store/database.ts';
import { resealAll } from '#store/reseal.ts';
import { createSeal, type Seal, SealError, sealVersion } from '#store/seal.ts';
import {
  adoptNextSecret,
  newSecret,
  nextSecretFile,
  readSecretFile,
  writeSecretFile,
} from '#store/secret.ts';
import { claimSetting, readSetting, writeSetting } from '#store/setting.ts';
import { transaction } from '#store/transaction.ts';

/** Where the secret comes from: the environment, else a file. */
export interface SecretSource {
  readonly secret: string | undefined;
  readonly file: string;
}

/** The secret is missing, or it is not the one this database was sealed with. One sentence for the operator. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

// The setting holds the lasting key (32 bytes), sealed: whoever can open it has the right secret.
const CHECK = 'secret-check';
const PURPOSE = 'secret-check';

/**
 * The seal of this database. At the very first start a secret is made where none is given; afterwards a missing or
 * wrong one throws a `SecretError`, and nothing is made or changed.
 */
export async function unlock(database: Database, source: SecretSource): Promise<Seal> {
  const check = await readSetting(database.kysely, CHECK);
  const given = source.secret ?? readSecretFile(source.file);
  if (check === undefined) return await begin(database, source, given);
  const seal = given === undefined ? undefined : open(check, given);
  if (seal !== undefined) return seal;
  const next = source.secret === undefined ? readSecretFile(nextSecretFile(source.file)) : undefined;
  const rotated = next === undefined ? undefined : open(check, next);
  if (rotated === undefined) throw new SecretError(complaint(source, given !== undefined));
  // A rotation was stored, and the machine stopped before the new secret took its place.
  adoptNextSecret(source.file);
  return rotated;
}

/** The secret itself, for what is sealed outside the database; throws a `SecretError` where there is none. */
export function secretOf(source: SecretSource): string {
  const secret = source.secret ?? readSecretFile(source.file);
  if (secret === undefined) throw new SecretError(complaint(source, false));
  return secret;
}

async function begin(database: Database, source: SecretSource, given: string | undefined): Promise<Seal> {
  const secret = given ?? newSecret();
  if (given === undefined) writeSecretFile(source.file, secret);
  const lasting = randomBytes(32);
  const own = createSeal(secret, { lasting }).seal(lasting.toString('base64url'), PURPOSE);
  // Two processes may start at once: the first one's key counts for both.
  const check = await transaction(database, (tx) => claimSetting(tx, CHECK, own));
  const seal = open(check, secret);
  if (seal === undefined) throw new SecretError(complaint(source, true));
  return seal;
}

function open(check: string, secret: string): Seal | undefined {
  const version = sealVersion(check) ?? 1;
  try {
    const lasting = Buffer.from(createSeal(secret, { version }).open(check, PURPOSE), 'base64url');
    return createSeal(secret, { version, lasting });
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

function complaint(source: SecretSource, given: boolean): string {
  if (source.secret !== undefined) {
    return 'POSKO_SECRET is not the secret this database was sealed with; set the one it was started with.';
  }
  return given
    ? `The secret in ${source.file} is not the one this database was sealed with; put the right file back, or set POSKO_SECRET.`
    : `The secret is missing; put ${source.file} back, or set POSKO_SECRET.`;
}

/**
 * Seals everything anew with another secret, in one transaction, and returns how many values that were. With a secret
 * from a file the new one is made and takes the file's place; with POSKO_SECRET it must be given as `next`. No process
 * may be running on the database: it would go on sealing with the old one.
 */
export async function rotateSecret(
  database: Database,
  source: SecretSource,
  next: string | undefined,
): Promise<number> {
  const before = await unlock(database, source);
  if (source.secret !== undefined && (next === undefined || next === source.secret)) {
    throw new SecretError('Set POSKO_SECRET_NEXT to the new secret, and run this again.');
  }
  const waiting = source.secret === undefined ? readSecretFile(nextSecretFile(source.file)) : undefined;
  const secret = (source.secret === undefined ? waiting : next) ?? newSecret();
  if (source.secret === undefined && waiting === undefined)
    writeSecretFile(nextSecretFile(source.file), secret);
  const changed = await transaction(database, async (tx) => {
    const check = await readSetting(tx, CHECK);
    const lasting = before.open(check ?? '', PURPOSE);
    const after = createSeal(secret, {
      version: before.version + 1,
      lasting: Buffer.from(lasting, 'base64url'),
    });
    const count = await resealAll(tx, before, after);
    await writeSetting(tx, CHECK, after.seal(lasting, PURPOSE));
    return count;
  });
  if (source.secret === undefined) adoptNextSecret(source.file);
  return changed;
}
