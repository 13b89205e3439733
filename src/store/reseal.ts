import { openEntry, sealEntry } from './channel-entry.ts';
import type { Seal } from './seal.ts';
import type { Tx } from './transaction.ts';

const CHUNK = 500;

/** Opens every sealed value with `before` and seals it with `after`; returns how many there were. */
export async function resealAll(tx: Tx, before: Seal, after: Seal): Promise<number> {
  return (
    (await resealAddresses(tx, before, after)) +
    (await resealMedia(tx, before, after)) +
    (await resealState(tx, before, after))
  );
}

async function resealAddresses(tx: Tx, before: Seal, after: Seal): Promise<number> {
  let count = 0;
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom('addresses')
      .select(['id', 'channel', 'sealed'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(CHUNK)
      .execute();
    for (const { id, channel, sealed } of rows) {
      const plain = before.open(sealed, 'address');
      await tx
        .updateTable('addresses')
        .set({
          sealed: after.seal(plain, 'address'),
          fingerprint: after.fingerprint(plain, `address:${channel}`),
        })
        .where('id', '=', id)
        .execute();
      last = id;
    }
    count += rows.length;
    if (rows.length < CHUNK) return count;
  }
}

async function resealMedia(tx: Tx, before: Seal, after: Seal): Promise<number> {
  const rows = await tx
    .selectFrom('inbox')
    .select(['id', 'media_ref'])
    .where('media_ref', 'is not', null)
    .execute();
  for (const { id, media_ref } of rows) {
    if (media_ref === null) continue;
    const sealed = after.seal(before.open(media_ref, 'media'), 'media');
    await tx.updateTable('inbox').set({ media_ref: sealed }).where('id', '=', id).execute();
  }
  return rows.length;
}

async function resealState(tx: Tx, before: Seal, after: Seal): Promise<number> {
  const rows = await tx.selectFrom('channel_state').selectAll().execute();
  for (const { channel, key, sealed } of rows) {
    await tx
      .updateTable('channel_state')
      .set(sealEntry(after, channel, openEntry(before, channel, sealed)))
      .where('channel', '=', channel)
      .where('key', '=', key)
      .execute();
  }
  return rows.length;
}
