import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '#service/library.ts';
import { planPublish, publish, publishAtStart } from '#service/publish.ts';
import type { Database } from '#store/database.ts';
import { readLive, readPicture, readRevision } from '#store/revision.ts';
import { createSeal } from '#store/seal.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { addWorker, content, NOON, SECRET } from './house.ts';

const seal = createSeal(SECRET);
describe.each(DATABASES)('on $name', ({ open }) => {
  let fresh: Fresh;
  let database: Database;
  beforeEach(async () => {
    fresh = await open();
    database = fresh.db;
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  const first = content('r1', { 'flows/README.md': 'a', 'flows/x.md': 'b', 'flows/y.md': 'c' });
  const edition = (given = first) => ({ content: given, pictures: new Map() });

  describe('publishing', () => {
    it('stores the revision and its pictures once, and makes it live', async () => {
      const pictures = new Map([['p1', { bytes: Uint8Array.of(1, 2, 3) }]]);
      await publish(database, { content: first, pictures }, { now: NOON });
      await publish(database, { content: first, pictures }, { now: NOON + 1, urgent: true });
      expect(await readRevision(database.kysely, 'r1')).toEqual(first);
      expect([...((await readPicture(database.kysely, 'p1')) ?? [])]).toEqual([1, 2, 3]);
      expect(await readLive(database.kysely)).toEqual({ revision: 'r1', since: NOON + 1, urgent: true });
      expect(await database.kysely.selectFrom('revisions').select('created_at').execute()).toEqual([
        { created_at: NOON },
      ]);
    });

    it('keeps the revision before, for those who stand on it', async () => {
      await publish(database, edition(), { now: NOON });
      await publish(database, edition(content('r2', { 'flows/README.md': 'z' })), { now: NOON });
      expect(await readRevision(database.kysely, 'r1')).toEqual(first);
    });
  });

  describe('the plan', () => {
    beforeEach(async () => {
      await publish(database, edition(), { now: NOON });
      await addWorker(database, seal, '1', { revision: 'r1', node: 'flows/README.md' });
      await addWorker(database, seal, '2', { revision: 'r1', node: 'flows/x.md' });
      await addWorker(database, seal, '3', { revision: 'r1', node: 'flows/x.md' });
      await addWorker(database, seal, '4', { revision: 'r1', node: 'flows/y.md' });
      await addWorker(database, seal, '5', { revision: 'r1' });
      await addWorker(database, seal, '6');
    });

    it('says who stands on changed and removed nodes', async () => {
      const next = content('r2', { 'flows/README.md': 'a', 'flows/x.md': 'B' });
      expect(await planPublish(database.kysely, next)).toEqual({
        same: false,
        affected: [
          { node: 'flows/x.md', change: 'changed', conversations: 2 },
          { node: 'flows/y.md', change: 'removed', conversations: 1 },
        ],
        untouched: 1,
      });
    });

    it('compares each conversation with the revision it is on', async () => {
      const second = content('r2', {
        ...Object.fromEntries(Object.entries(first.nodes).map(([id, n]) => [id, n.hash])),
        'flows/x.md': 'B',
      });
      await publish(database, edition(second), { now: NOON });
      await addWorker(database, seal, '7', { revision: 'r2', node: 'flows/x.md' });
      const plan = await planPublish(database.kysely, second);
      expect(plan).toEqual({
        same: true,
        affected: [{ node: 'flows/x.md', change: 'changed', conversations: 2 }],
        untouched: 3,
      });
    });

    it('treats a conversation whose revision is lost as standing on a changed node', async () => {
      await addWorker(database, seal, '8', { revision: 'lost', node: 'flows/README.md' });
      const { affected } = await planPublish(database.kysely, first);
      expect(affected).toEqual([{ node: 'flows/README.md', change: 'changed', conversations: 1 }]);
    });

    it('writes nothing', async () => {
      const next = content('r2', {});
      await planPublish(database.kysely, next);
      expect(await readRevision(database.kysely, 'r2')).toBeUndefined();
      expect((await readLive(database.kysely))?.revision).toBe('r1');
    });
  });

  describe('at start', () => {
    const auto = { now: NOON, mode: 'auto' } as const;
    const changed = content('r2', { 'flows/README.md': 'a', 'flows/x.md': 'B', 'flows/y.md': 'c' });

    it('the first content is published, even when publishing is manual', async () => {
      expect(await publishAtStart(database, edition(), { now: NOON, mode: 'manual' })).toEqual({
        kind: 'published',
      });
      expect((await readLive(database.kysely))?.revision).toBe('r1');
    });

    it('the same content changes nothing', async () => {
      await publish(database, edition(), { now: NOON, urgent: true });
      expect(await publishAtStart(database, edition(), { ...auto, now: NOON + 9 })).toEqual({ kind: 'same' });
      expect(await readLive(database.kysely)).toEqual({ revision: 'r1', since: NOON, urgent: true });
    });

    it('changed content is published when nobody stands on what changed', async () => {
      await publish(database, edition(), { now: NOON });
      await addWorker(database, seal, '1', { revision: 'r1', node: 'flows/y.md' });
      expect(await publishAtStart(database, edition(changed), auto)).toEqual({ kind: 'published' });
      expect((await readLive(database.kysely))?.revision).toBe('r2');
    });

    it('changed content waits when somebody does', async () => {
      await publish(database, edition(), { now: NOON });
      await addWorker(database, seal, '1', { revision: 'r1', node: 'flows/x.md' });
      const result = await publishAtStart(database, edition(changed), auto);
      expect(result).toMatchObject({
        kind: 'waits',
        plan: { affected: [{ node: 'flows/x.md', conversations: 1 }] },
      });
      expect((await readLive(database.kysely))?.revision).toBe('r1');
    });

    it('changed content waits when publishing is manual', async () => {
      await publish(database, edition(), { now: NOON });
      expect((await publishAtStart(database, edition(changed), { now: NOON, mode: 'manual' })).kind).toBe(
        'waits',
      );
    });
  });

  describe('the library', () => {
    it('follows the live row and indexes each live revision once', async () => {
      const built: string[] = [];
      const library = createLibrary(({ revision }) => built.push(revision));
      await publish(database, edition(), { now: NOON });
      const one = await library.live(database.kysely);
      expect(await library.live(database.kysely)).toEqual(one);
      await publish(database, edition(content('r2', {})), { now: NOON, urgent: true });
      const two = await library.live(database.kysely);
      expect([one.content.revision, one.urgent, two.content.revision, two.urgent]).toEqual([
        'r1',
        false,
        'r2',
        true,
      ]);
      expect(built).toEqual(['r1', 'r2']);
    });

    it('reads an older revision, and none that was never stored', async () => {
      const library = createLibrary(() => undefined);
      await publish(database, edition(), { now: NOON });
      expect(await library.get(database.kysely, 'r1')).toEqual(first);
      expect(await library.get(database.kysely, 'r9')).toBeUndefined();
    });

    it('reads again what it had to put back', async () => {
      const library = createLibrary(() => undefined);
      for (let n = 0; n < 30; n += 1) await publish(database, edition(content(`r${n}`, {})), { now: NOON });
      for (let n = 0; n < 30; n += 1) {
        expect((await library.get(database.kysely, `r${n}`))?.revision).toBe(`r${n}`);
      }
      expect((await library.get(database.kysely, 'r0'))?.revision).toBe('r0');
    });

    it('says what to do when nothing is published', async () => {
      await expect(createLibrary(() => undefined).live(database.kysely)).rejects.toThrow('run posko publish');
    });
  });
});
