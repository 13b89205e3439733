import { expect, it } from 'vitest';
import { PROFILES } from '#channels/profiles.ts';
import type { Channel } from '#model/channel.ts';
import { MINUTE } from '#model/time.ts';
import { own } from '#service/own.ts';
import { acquireLease } from '#store/lease.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from '../store/databases.ts';
import { createWorld } from './world.ts';

/** An account that says when it is started and stopped. */
function account() {
  const started = Promise.withResolvers<void>();
  const calls: string[] = [];
  const channel: Channel = {
    name: 'telegram',
    profile: PROFILES.telegram,
    single: true,
    start: async () => undefined,
    stop: async () => void calls.push('stop'),
    send: async () => ({ kind: 'sent', externalId: '1' }),
  };
  const open = async () => {
    calls.push('start');
    started.resolve();
  };
  return { channel, open, calls, started: started.promise };
}

it.each(DATABASES)('an account is run by its owner alone, on $name', async ({ open }) => {
  await using fresh = await open();
  const { deps } = createWorld(fresh.db);
  const mine = account();
  const ownership = own(deps, mine.channel, mine.open);
  expect(await ownership.fence()).toBe(false);
  await mine.started;
  expect(await ownership.fence()).toBe(true);

  // Frozen beyond its lease: another process has the account by the time it wakes up.
  await fresh.db.kysely.updateTable('leases').set({ until: 0 }).execute();
  await transaction(fresh.db, (tx) => acquireLease(tx, 'channel:telegram', 'boot-2', MINUTE));
  expect(await ownership.fence()).toBe(false);
  await ownership.stop();
  expect(mine.calls).toEqual(['start', 'stop']);
  // Its own stop does not take the account from the new owner.
  const held = await fresh.db.kysely.selectFrom('leases').selectAll().executeTakeFirstOrThrow();
  expect(held).toMatchObject({ holder: 'boot-2' });
});

it.each(DATABASES)('an account that is let go can be had at once, on $name', async ({ open }) => {
  await using fresh = await open();
  const first = account();
  const ownership = own(createWorld(fresh.db).deps, first.channel, first.open);
  await first.started;
  await ownership.stop();
  const second = account();
  const next = own(createWorld(fresh.db, 'boot-2').deps, second.channel, second.open);
  await second.started;
  expect(await next.fence()).toBe(true);
  await next.stop();
});
