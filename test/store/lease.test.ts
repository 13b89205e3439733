import { describe, expect, it } from 'vitest';
import { MINUTE } from '#model/time.ts';
import { acquireLease, holdsLease, type Lease, releaseLease } from '#store/lease.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from './databases.ts';

describe.each(DATABASES)('lease on $name', ({ name, open }) => {
  it('keeps its fence while it is renewed, and raises it with a new holder', async () => {
    await using fresh = await open();
    const { db } = fresh;
    const acquire = (holder: string) =>
      transaction(db, (tx) => acquireLease(tx, 'telegram', holder, MINUTE)) as Promise<Lease>;
    const first = await acquire('boot-1');
    expect(first).toEqual({ name: 'telegram', holder: 'boot-1', fence: 1 });
    expect(await acquire('boot-1')).toEqual(first);
    expect(await holdsLease(db.kysely, first)).toBe(true);
    await transaction(db, (tx) => releaseLease(tx, first));
    expect(await holdsLease(db.kysely, first)).toBe(false);
    expect(await acquire('boot-2')).toEqual({ name: 'telegram', holder: 'boot-2', fence: 2 });
    expect(await holdsLease(db.kysely, first)).toBe(false);
  });

  it('of another process is respected only where there can be another process', async () => {
    await using fresh = await open();
    const acquire = (holder: string, length: number) =>
      transaction(fresh.db, (tx) => acquireLease(tx, 'telegram', holder, length));
    await acquire('boot-1', MINUTE);
    const taken = await acquire('boot-2', MINUTE);
    if (name === 'postgres') expect(taken).toBeUndefined();
    else expect(taken).toMatchObject({ holder: 'boot-2', fence: 2 });
  });

  it('that was not renewed in time goes to whoever asks, and its holder notices', async () => {
    await using fresh = await open();
    const acquire = (holder: string, length: number) =>
      transaction(fresh.db, (tx) => acquireLease(tx, 'telegram', holder, length));
    const first = await acquire('boot-1', -MINUTE);
    expect(await acquire('boot-2', MINUTE)).toMatchObject({ holder: 'boot-2', fence: 2 });
    expect(await holdsLease(fresh.db.kysely, first as Lease)).toBe(false);
  });
});
