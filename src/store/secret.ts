import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';

const LENGTH = 32;
const NEXT = '.next';

/** The secret's file cannot be read or written. The message says what to do. */
export class SecretFileError extends Error {
  override readonly name = 'SecretFileError';
}

/** A new secret: 256 random bits as 43 characters. */
export function newSecret(): string {
  return randomBytes(LENGTH).toString('base64url');
}

/** Reads the secret kept at `file`; undefined where there is none yet. */
export function readSecretFile(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new SecretFileError(
      `The secret at ${file} cannot be read (${codeOf(error)}); give this account the right to read it.`,
    );
  }
  if (text.length < LENGTH) {
    throw new SecretFileError(
      `The secret at ${file} is damaged; put the file back from where you keep it safe.`,
    );
  }
  return text;
}

/** Writes a secret that only this account may read, and returns once it is on the disk. Never replaces a file. */
export function writeSecretFile(file: string, secret: string): void {
  try {
    const handle = openSync(file, 'wx', 0o600);
    try {
      writeSync(handle, `${secret}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(file, 0o600);
    syncFolder(path.dirname(file));
  } catch (error) {
    throw new SecretFileError(
      `The secret cannot be written to ${file} (${codeOf(error)}); make the folder writable, or set POSKO_SECRET or POSKO_SECRET_FILE.`,
    );
  }
}

/** Where a rotation keeps the new secret until the database is sealed with it. */
export function nextSecretFile(file: string): string {
  return `${file}${NEXT}`;
}

/** Makes the next secret the secret. */
export function adoptNextSecret(file: string): void {
  renameSync(nextSecretFile(file), file);
  syncFolder(path.dirname(file));
}

/** A new name in a folder survives a power cut only once the folder itself is on the disk; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
