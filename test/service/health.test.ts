import { expect, it } from 'vitest';
import { keepHealth } from '#service/health.ts';
import { readHealth } from '#store/health.ts';
import { DATABASES } from '../store/databases.ts';
import { createWorld } from './world.ts';

const UP = { state: 'up', detail: 'It answers.' } as const;
const STOPPED = { state: 'stopped', detail: 'Nothing is taken in.' } as const;

it.each(DATABASES)('what a channel said while the database failed is written later, on $name', async ({
  open,
}) => {
  await using fresh = await open();
  const { deps, logged } = createWorld(fresh.db);
  let fails = true;
  const notes = keepHealth(deps, async () => {
    if (fails) throw new Error('The database is down.');
    return true;
  });
  notes.say('telegram', STOPPED);
  notes.say('telegram', UP);
  notes.say('cloud', STOPPED);
  await notes.settle();
  expect(await readHealth(fresh.db.kysely)).toEqual([]);
  expect(logged).toContain('health-not-kept');

  fails = false;
  await notes.settle();
  const kept = await readHealth(fresh.db.kysely);
  expect(kept).toEqual(
    expect.arrayContaining([
      { channel: 'telegram', ...UP, at: deps.now() },
      { channel: 'cloud', ...STOPPED, at: deps.now() },
    ]),
  );
});

it.each(DATABASES)('a process that lost an account says nothing about it, on $name', async ({ open }) => {
  await using fresh = await open();
  const { deps } = createWorld(fresh.db);
  const owner = keepHealth(deps, async () => true);
  owner.say('telegram', UP);
  await owner.settle();
  const former = keepHealth(deps, async (channel) => channel !== 'telegram');
  former.say('telegram', STOPPED);
  await former.settle();
  expect(await readHealth(fresh.db.kysely)).toMatchObject([UP]);
});
