import { describe, expect, it } from 'vitest';
import { DAY } from '#model/time.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { retire } from '#service/retire.ts';
import { DATABASES } from '../store/databases.ts';
import { arrival, createWorld, MORNING, type World } from './world.ts';

describe.each(DATABASES)('a number that was given to somebody else on $name', ({ open }) => {
  const PHONE = '6281234500788';
  const DAYS_SILENT = 91 * DAY;

  it.each([
    ['whatsapp', true],
    ['cloud', true],
    ['telegram', false],
    ['web', false],
  ] as const)('after 90 silent days on %s: new contact %s', async (channel, isNew) => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const say = (at: number) => receive(world.deps, [{ channel, arrival: arrival(PHONE, 'halo', { at }) }]);
    await say(MORNING);
    await handle(world.deps, { limit: 10 });
    world.now = MORNING + 89 * DAY;
    await say(world.now);
    await handle(world.deps, { limit: 10 });
    world.now += DAYS_SILENT;
    await say(world.now);
    const contacts = await fresh.db.kysely.selectFrom('contacts').select('id').execute();
    expect(contacts).toHaveLength(isNew ? 2 : 1);
    const old = await fresh.db.kysely
      .selectFrom('addresses')
      .selectAll()
      .orderBy('id')
      .executeTakeFirstOrThrow();
    expect(world.deps.seal.open(old.sealed, 'address') === PHONE).toBe(!isNew);
  });

  const say = async (world: World, address: string, also?: readonly string[]) => {
    const message = arrival(address, 'halo', { at: world.now, ...(also && { also }) });
    await receive(world.deps, [{ channel: 'whatsapp', arrival: message }]);
    await handle(world.deps, { limit: 10 });
  };

  it('is not somebody else while its owner writes from the other address of the same account', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await say(world, PHONE, ['77@lid']);
    for (let month = 0; month < 6; month++) {
      world.now += 30 * DAY;
      await say(world, '77@lid', [PHONE]);
    }
    await say(world, PHONE, ['77@lid']);
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(1);
  });

  it('is known as long as it was last written from, not as long as it was first seen', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await say(world, PHONE, ['77@lid']);
    for (const address of [PHONE, '77@lid', PHONE]) {
      world.now += 40 * DAY;
      await say(world, address);
    }
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(1);
  });

  it('is never somebody else where the network names the account itself', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await say(world, PHONE, ['77@lid']);
    for (const [address, also] of [
      ['77@lid', undefined],
      [PHONE, ['77@lid']],
      ['77@lid', [PHONE]],
    ] as const) {
      world.now += 200 * DAY;
      await say(world, address, also);
    }
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(1);
    const dead = fresh.db.kysely.selectFrom('addresses').select('id').where('dead_at', 'is not', null);
    expect(await dead.execute()).toEqual([]);
    world.now += 200 * DAY;
    await say(world, PHONE, ['88@lid']);
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(2);
  });

  it('is somebody else when its owner went on from elsewhere', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await say(world, PHONE, ['77@lid']);
    for (let month = 0; month < 4; month++) {
      world.now += 30 * DAY;
      await say(world, '77@lid');
    }
    await say(world, PHONE);
    const addresses = await fresh.db.kysely
      .selectFrom('addresses')
      .select(['contact', 'dead_at'])
      .orderBy('id')
      .execute();
    expect(addresses.map(({ contact, dead_at }) => [contact, dead_at !== null])).toEqual([
      [1, true],
      [1, false],
      [2, false],
    ]);
  });

  it('is somebody else at once when the network says that the number was changed', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await say(world, PHONE);
    await retire(world.deps, 'whatsapp', PHONE);
    await retire(world.deps, 'whatsapp', 'never heard of');
    await say(world, PHONE);
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(2);
  });

  it('is not somebody else because a network says it is the year 2100', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await say(world, PHONE);
    const message = arrival(PHONE, 'halo', { at: Date.UTC(2100, 0, 1) });
    await receive(world.deps, [{ channel: 'whatsapp', arrival: message }]);
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(1);
  });
});
