import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { Instant } from '#model/time.ts';

/** What stands unsealed at the front of a sealed file; it cannot be changed without the file failing to open. */
export interface Label {
  /** The version of the seal whose key opens it. */
  readonly key: number;
  readonly at: Instant;
}

/** A file is no backup of Posko, was sealed with another secret, or was changed or cut. One sentence for the operator. */
export class SealedFileError extends Error {
  override readonly name = 'SealedFileError';
}

const TAG = 16;
const NONCE = 12;
// The label is one line; a file without a line end this early is none of ours.
const LONGEST_LABEL = 300;
const LABEL = z.strictObject({
  posko: z.literal('backup'),
  format: z.literal(1),
  key: z.int().min(1),
  at: z.int(),
  nonce: z.base64url(),
});

/** Writes `from`, compressed and sealed with AES-256-GCM, to `to`, which must not exist. */
export async function sealFile(from: string, to: string, key: Buffer, label: Label): Promise<void> {
  const nonce = randomBytes(NONCE);
  const line = Buffer.from(
    `${JSON.stringify({ posko: 'backup', format: 1, ...label, nonce: nonce.toString('base64url') })}\n`,
  );
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(line);
  await pipeline(
    createReadStream(from),
    createGzip(),
    async function* (pieces: AsyncIterable<Buffer>) {
      yield line;
      for await (const piece of pieces) yield cipher.update(piece);
      yield cipher.final();
      yield cipher.getAuthTag();
    },
    createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }),
  );
}

/** Reads the label of a sealed file. */
export async function readLabel(file: string): Promise<Label> {
  return (await readHead(file)).label;
}

/** Writes what `sealFile` sealed to `to`, which must not exist; nothing of it may be used before this has resolved. */
export async function openFile(from: string, to: string, key: Buffer): Promise<void> {
  const { nonce, line } = await readHead(from);
  const { size } = await stat(from);
  const end = size - TAG;
  if (end < line.length) throw broken();
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(line);
  decipher.setAuthTag(await readPiece(from, end, TAG));
  try {
    await pipeline(
      createReadStream(from, { start: line.length, end: end - 1 }),
      decipher,
      createGunzip(),
      createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }),
    );
  } catch (error) {
    // A wrong key shows first as rubbish to the unpacker (Z_…), later as a tag that does not fit.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '' || code.startsWith('Z_') || code.startsWith('ERR_')) throw broken();
    throw error;
  }
}

async function readHead(file: string): Promise<{ label: Label; nonce: Buffer; line: Buffer }> {
  const start = await readPiece(file, 0, LONGEST_LABEL);
  const line = start.subarray(0, start.indexOf('\n') + 1);
  const read = LABEL.safeParse(parsed(line.toString('utf8')));
  if (!read.success) throw new SealedFileError(`${file} is not a backup made by Posko; name the right file.`);
  const { key, at, nonce } = read.data;
  return { label: { key, at }, nonce: Buffer.from(nonce, 'base64url'), line };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readPiece(file: string, position: number, length: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function broken(): SealedFileError {
  return new SealedFileError(
    'This backup cannot be opened: it was made with another secret, or it is damaged. Use the secret of its day, or another backup.',
  );
}
