import { expect, it } from 'vitest';
import { reach } from '#service/reach.ts';
import { receive } from '#service/receive.ts';
import { DATABASES } from '../store/databases.ts';
import { createWorld } from './world.ts';

it.each(DATABASES)('an address that is closed is dead until it is opened or written from, on $name', async ({
  open,
}) => {
  await using fresh = await open();
  const { deps } = createWorld(fresh.db);
  const write = (externalId: string) =>
    receive(deps, [
      { channel: 'telegram', arrival: { externalId, address: '501', at: 1, kind: 'message', text: 'halo' } },
    ]);
  const isDead = async () => {
    const [address] = await fresh.db.kysely.selectFrom('addresses').select('dead_at').execute();
    return address === undefined ? undefined : address.dead_at !== null;
  };
  await reach(deps, 'telegram', '501', false);
  expect(await isDead()).toBeUndefined();
  await write('a');
  await reach(deps, 'telegram', '501', false);
  expect(await isDead()).toBe(true);
  await reach(deps, 'telegram', '501', true);
  expect(await isDead()).toBe(false);
  await reach(deps, 'telegram', '501', false);
  await write('b');
  expect(await isDead()).toBe(false);
});
