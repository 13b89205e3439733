import { describe, expect, it } from 'vitest';
import { MINUTE } from '#model/time.ts';
import { DiskFull, LEAST_FREE_DISK } from '#service/disk.ts';
import { gather } from '#service/gather.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { DATABASES } from '../store/databases.ts';
import { brought, createWorld, MORNING } from './world.ts';

describe.each(DATABASES)('receive on $name', ({ name, open }) => {
  it('stores a contact, a sealed address, a conversation and the masked text', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await receive(deps, [brought('0813-555', 'kpj saya 12345678901', { name: 'Sri 0813555666777' })]);
    const { kysely } = fresh.db;
    const address = await kysely.selectFrom('addresses').selectAll().executeTakeFirstOrThrow();
    expect(deps.seal.open(address.sealed, 'address')).toBe('0813-555');
    expect(await kysely.selectFrom('contacts').select('name').execute()).toEqual([{ name: 'Sri ‹angka›' }]);
    const line = await kysely.selectFrom('inbox').selectAll().executeTakeFirstOrThrow();
    expect(line).toMatchObject({ text: 'kpj saya ‹angka›', state: 'waiting', seq: 1, address: address.id });
    expect(JSON.stringify([address, line])).not.toMatch(/0813|12345678901/);
  });

  it('keeps the type of a file only where phones send such files: its sender names it', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    const types = ['audio/ogg; codecs=opus', 'IMAGE/JPEG', 'text/0812-3344-5566', 'sandi kupukupu'];
    await receive(
      deps,
      types.map((mime) => brought('a', '', { media: { kind: 'document', mime } })),
    );
    const lines = await fresh.db.kysely.selectFrom('inbox').select('detail').orderBy('seq').execute();
    expect(lines.map(({ detail }) => JSON.parse(detail ?? ''))).toEqual([
      { mime: 'audio/ogg' },
      { mime: 'image/jpeg' },
      {},
      {},
    ]);
  });

  it('stores the same message once, in one batch, again later and at the same time', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    const one = brought('a', 'halo');
    await receive(deps, [one, one]);
    await receive(deps, [one]);
    await Promise.all([receive(deps, [one]), receive(deps, [one]), receive(deps, [one])]);
    expect(await fresh.db.kysely.selectFrom('inbox').select('text').execute()).toEqual([{ text: 'halo' }]);
  });

  it('meets a newcomer once however many messages of theirs arrive at the same time', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    // On PostgreSQL the second connection is another process; SQLite has only one that receives.
    const others = name === 'postgres' ? createWorld(await fresh.again()) : world;
    const batches = Array.from({ length: 10 }, (_, index) =>
      receive((index % 2 === 0 ? world : others).deps, [
        brought('a', `a${index}`),
        brought(`b${index}`, 'b'),
      ]),
    );
    await Promise.all(batches);
    const { kysely } = fresh.db;
    expect(await kysely.selectFrom('contacts').select('id').execute()).toHaveLength(11);
    expect(await kysely.selectFrom('inbox').select('id').execute()).toHaveLength(20);
    const seqs = await kysely
      .selectFrom('inbox')
      .select('seq')
      .where('text', 'like', 'a%')
      .orderBy('seq')
      .execute();
    expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('keeps what cannot be stored as unreadable and stores what stands before and after it', async () => {
    await using fresh = await open();
    const { deps, logged } = createWorld(fresh.db);
    const redact = (text: string, context: Parameters<typeof deps.redact>[1]) => {
      if (text === 'racun') throw new Error('cannot be read');
      return deps.redact(text, context);
    };
    const batch = [brought('a', 'satu'), brought('b', 'racun'), brought('a', 'dua')];
    await receive({ ...deps, redact }, batch);
    const rows = await fresh.db.kysely
      .selectFrom('inbox')
      .select(['text', 'state', 'kind'])
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { text: 'satu', state: 'waiting', kind: 'message' },
      { text: null, state: 'unreadable', kind: 'unreadable' },
      { text: 'dua', state: 'waiting', kind: 'message' },
    ]);
    expect(logged).toContain('arrival-unreadable');
    await receive({ ...deps, redact }, batch);
    expect(await fresh.db.kysely.selectFrom('inbox').select('id').execute()).toHaveLength(3);
  });

  it('notes an unreadable arrival without making its sender a contact, and nobody handles it', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await receive(deps, [brought('a', '', { kind: 'unreadable' })]);
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toEqual([]);
    expect(await handle(deps, { limit: 10 })).toBe(0);
  });

  it('stores what databases choke on: NUL, lone surrogates, control characters, 100 kB', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await receive(deps, [brought('a\0b', 'a\0b\uD800c\u202Ed\u0007', { name: '\0\uDFFF' })]);
    await receive(deps, [brought('b', 'x'.repeat(100_000), { externalId: 'id\0\uD800' })]);
    await receive(deps, [brought('c', `${'x'.repeat(4_095)}😀`)]);
    const rows = await fresh.db.kysely.selectFrom('inbox').select('text').orderBy('id').execute();
    expect(rows.map(({ text }) => text?.length)).toEqual([7, 4_096, 4_095]);
    for (const { text } of rows) expect(text?.isWellFormed()).toBe(true);
  });

  it('expects a password for ten minutes after one was announced, also in the same batch', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    const seen: (string | undefined)[] = [];
    const redact = (text: string, context: Parameters<typeof deps.redact>[1]) => {
      seen.push(context.expects);
      return deps.redact(text, context);
    };
    const at = (minutes: number) => ({ at: MORNING + minutes * MINUTE });
    await receive({ ...deps, redact }, [
      brought('a', 'ini sandi saya', at(0)),
      brought('a', 'rahasia', at(1)),
    ]);
    await receive({ ...deps, redact }, [brought('a', 'rahasia', at(9)), brought('b', 'halo', at(9))]);
    await receive({ ...deps, redact }, [brought('a', 'terima kasih', at(10))]);
    expect(seen).toEqual([undefined, 'password', 'password', undefined, undefined]);
  });

  it('accepts nothing while the disk is nearly full', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    world.freeDisk = LEAST_FREE_DISK - 1;
    await expect(receive(world.deps, [brought('a', 'halo')])).rejects.toThrow(DiskFull);
    world.freeDisk = LEAST_FREE_DISK;
    await receive(world.deps, [brought('a', 'halo')]);
    expect(await fresh.db.kysely.selectFrom('inbox').select('id').execute()).toHaveLength(1);
  });

  it('rejects while the database is down, so that the network keeps the message', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await fresh.db.close();
    await expect(receive(deps, [brought('a', 'halo')])).rejects.toThrow();
  });

  it('keeps a token only when it is one of ours', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await receive(deps, [
      brought('a', 'Sudah', { token: '1.1.0' }),
      brought('a', 'x', { token: '/start 0813555666777' }),
    ]);
    const rows = await fresh.db.kysely.selectFrom('inbox').select('token').orderBy('id').execute();
    expect(rows).toEqual([{ token: '1.1.0' }, { token: null }]);
  });

  it('reaches an address again that was given up, when it writes', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await receive(deps, [brought('a', 'halo')]);
    await fresh.db.kysely.updateTable('addresses').set({ dead_at: 1 }).execute();
    await receive(deps, [brought('a', 'halo lagi')]);
    expect(await fresh.db.kysely.selectFrom('addresses').select('dead_at').execute()).toEqual([
      { dead_at: null },
    ]);
  });
});

describe('gathered arrivals', () => {
  it('that come while others are being stored share the next transaction, and each hears of its own', async () => {
    const runs: number[][] = [];
    const gates = [
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
    ];
    const store = gather<number>(async (items) => {
      runs.push([...items]);
      await gates[runs.length - 1]?.promise;
    }, 3);
    const done = [store([1]), store([2, 3]), store([4]), store([5])];
    gates[0]?.resolve();
    await done[0];
    gates[1]?.reject(new Error('down'));
    await expect(done[1]).rejects.toThrow('down');
    await expect(done[2]).rejects.toThrow('down');
    gates[2]?.resolve();
    await done[3];
    expect(runs).toEqual([[1], [2, 3, 4], [5]]);
  });
});
