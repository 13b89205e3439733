import type { Content, PictureHash, RevisionId } from '#model/content.ts';
import type { Instant } from '#model/time.ts';
import { readSetting, writeSetting } from './setting.ts';
import type { Reader, Tx } from './transaction.ts';

const LIVE = 'live-revision';

/** The revision that workers who start now are given, and since when. `urgent`: everyone moves to it at once. */
export interface Live {
  readonly revision: RevisionId;
  readonly since: Instant;
  readonly urgent: boolean;
}

/** Stores a compiled content; one that is stored already stays as it is. */
export async function addRevision(tx: Tx, content: Content, now: Instant): Promise<void> {
  await tx
    .insertInto('revisions')
    .values({ id: content.revision, content: JSON.stringify(content), created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** The content of a revision; undefined for one that was never stored. */
export async function readRevision(reader: Reader, revision: RevisionId): Promise<Content | undefined> {
  const row = await reader
    .selectFrom('revisions')
    .select('content')
    .where('id', '=', revision)
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.content) as Content);
}

/** Stores a picture's bytes under their hash, once. */
export async function addPicture(tx: Tx, hash: PictureHash, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('pictures')
    .values({ hash, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** A picture's bytes; undefined for one that was never stored. */
export async function readPicture(reader: Reader, hash: PictureHash): Promise<Uint8Array | undefined> {
  const row = await reader.selectFrom('pictures').select('bytes').where('hash', '=', hash).executeTakeFirst();
  return row?.bytes;
}

/** Which revision is live; undefined before the first was published. */
export async function readLive(reader: Reader): Promise<Live | undefined> {
  const value = await readSetting(reader, LIVE);
  return value === undefined ? undefined : (JSON.parse(value) as Live);
}

/** Makes a stored revision live. */
export async function writeLive(tx: Tx, live: Live): Promise<void> {
  await writeSetting(tx, LIVE, JSON.stringify(live));
}
