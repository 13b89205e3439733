import { describe, expect, it } from 'vitest';
import { DAY } from '#model/time.ts';
import { startChores } from '#service/chores.ts';
import { receive } from '#service/receive.ts';
import { DATABASES } from '../store/databases.ts';
import { brought, createWorld, MORNING } from './world.ts';

const never = new AbortController().signal;

describe.each(DATABASES)('chores on $name', ({ name, open }) => {
  it('blank old texts, and leave the right to do so free when they stop', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'lupa sandi')]);
    await fresh.db.kysely.updateTable('inbox').set({ state: 'done', handled_at: MORNING }).execute();
    world.now = MORNING + 100 * DAY;
    await startChores(world.deps, 90, never)();
    expect(await fresh.db.kysely.selectFrom('inbox').select('text').execute()).toEqual([{ text: null }]);
    expect(await fresh.db.kysely.selectFrom('leases').select(['name', 'holder']).execute()).toEqual([
      { name: 'chore:retain', holder: '' },
    ]);
  });

  it.runIf(name === 'postgres')(
    'are done by one process of several, and by the next when that stops',
    async () => {
      await using fresh = await open();
      const [first, second] = [createWorld(fresh.db, 'boot-1'), createWorld(await fresh.again(), 'boot-2')];
      const texts = () => fresh.db.kysely.selectFrom('inbox').select('text').execute();
      const holder = async () =>
        (await fresh.db.kysely.selectFrom('leases').select('holder').executeTakeFirst())?.holder;
      await receive(first.deps, [brought('a', 'lupa sandi')]);
      await fresh.db.kysely.updateTable('inbox').set({ state: 'done', handled_at: MORNING }).execute();

      const stopFirst = startChores(first.deps, 90, never);
      await expect.poll(holder).toBe('boot-1');
      second.now = MORNING + 100 * DAY;
      await startChores(second.deps, 90, never)();
      expect(await texts()).toEqual([{ text: 'lupa sandi' }]);
      await stopFirst();
      await startChores(second.deps, 90, never)();
      expect(await texts()).toEqual([{ text: null }]);
    },
  );
});
