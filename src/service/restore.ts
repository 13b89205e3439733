import { copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Instant } from '#model/time.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { eraseContact, suppress } from '#store/erase.ts';
import {
  isSound,
  listAddresses,
  listSuppressions,
  readSuppressions,
  settleRestored,
} from '#store/restored.ts';
import type { Tables } from '#store/schema.ts';
import { createSeal, type Seal } from '#store/seal.ts';
import { openFile, readLabel, SealedFileError } from '#store/sealed-file.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import { BACKUP_KEY, BackupError } from './backup.ts';
import { type SecretSource, secretOf, unlock } from './secret.ts';

/** What a restore came to. */
export interface Restored {
  /** When the backup was made. */
  readonly madeAt: Instant;
  /** Contacts that asked to be erased after the backup was made and were erased again. */
  readonly erasedAgain: number;
  /** Whether that could be known: `missing` and `unreadable` databases tell nothing about later erasures. */
  readonly erasures: 'read' | 'missing' | 'unreadable';
  /** Replies that had not left when the backup was made and now never will. */
  readonly superseded: number;
  /** Where the database that was there before is kept; null when there was none. */
  readonly previous: string | null;
}

/**
 * Puts a backup in the place of the SQLite file `target`. The caller holds the instance lock, so that no process runs.
 * Until the last step everything happens in a file of its own: when anything fails, `target` is as it was.
 */
export async function restore(
  target: string,
  backup: string,
  source: SecretSource,
  now: Instant,
): Promise<Restored> {
  const secret = secretOf(source);
  const label = await readable(readLabel(backup));
  const fresh = `${target}.restoring`;
  await removeAll(fresh);
  try {
    await readable(openFile(backup, fresh, createSeal(secret, { version: label.key }).key(BACKUP_KEY)));
    if (!isSound(fresh)) throw new BackupError('This backup is damaged inside; use another one.');
    const later = existsSync(target) ? readSuppressions(target) : [];
    const settled = await settle(fresh, source, later ?? [], now);
    const previous = existsSync(target) ? keepAside(target) : null;
    // A log left behind would be read into the restored file and win.
    for (const left of [`${target}-wal`, `${target}-shm`]) await rm(left, { force: true });
    await rename(fresh, target);
    const erasures = previous === null ? 'missing' : later === undefined ? 'unreadable' : 'read';
    return { madeAt: label.at, erasures, previous, ...settled };
  } finally {
    await removeAll(fresh);
  }
}

async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof SealedFileError ? new BackupError(error.message, { cause: error }) : error;
  }
}

async function settle(
  file: string,
  source: SecretSource,
  later: readonly Tables['suppressions'][],
  now: Instant,
): Promise<{ erasedAgain: number; superseded: number }> {
  const database = await openDatabase(file);
  try {
    const seal = await unlock(database, source);
    await transaction(database, (tx) => suppressLater(tx, later));
    const erasedAgain = await eraseSuppressed(database, seal);
    const superseded = await transaction(database, (tx) => settleRestored(tx, now));
    return { erasedAgain, superseded };
  } finally {
    await database.close();
  }
}

/** Adds what was asked after the backup was made; of two askings of one address the later one counts. */
async function suppressLater(tx: Tx, later: readonly Tables['suppressions'][]): Promise<void> {
  const known = await listSuppressions(tx);
  const since = new Map(known.map(({ fingerprint, at }) => [fingerprint, at]));
  for (const { channel, fingerprint, at } of later) {
    if (at > (since.get(fingerprint) ?? 0)) await suppress(tx, channel, fingerprint, at);
  }
}

/** Erases everyone whose address asked to be erased after it was stored. */
async function eraseSuppressed(database: Database, seal: Seal): Promise<number> {
  const suppressions = await listSuppressions(database.kysely);
  if (suppressions.length === 0) return 0;
  const asked = new Map(suppressions.map(({ fingerprint, at }) => [fingerprint, at]));
  const addresses = await listAddresses(database.kysely);
  const erased = new Set<number>();
  for (const { contact, channel, sealed, created_at } of addresses) {
    const at = asked.get(seal.fingerprint(seal.open(sealed, 'address'), `suppression:${channel}`));
    if (at !== undefined && at >= created_at) erased.add(contact);
  }
  for (const contact of erased) await transaction(database, (tx) => eraseContact(tx, contact));
  return erased.size;
}

/** Where a restore keeps what was there before, which no erasure reaches. */
export function asideOf(target: string): string {
  return `${target}.before-restore`;
}

/** Gives the file a second name, so that it is never missing under its own. */
function keepAside(target: string): string {
  const aside = asideOf(target);
  rmSync(aside, { force: true });
  try {
    linkSync(target, aside);
  } catch {
    // Some file systems know no second names.
    copyFileSync(target, aside);
  }
  return aside;
}

async function removeAll(file: string): Promise<void> {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) await rm(name, { force: true });
}
