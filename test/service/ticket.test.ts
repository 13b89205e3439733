import { describe, expect, it } from 'vitest';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { close, giveBack, reply, take } from '#service/ticket.ts';
import { listTickets } from '#store/views/ticket.ts';
import { DATABASES } from '../store/databases.ts';
import { brought, createWorld, MORNING } from './world.ts';

const actor = (key: string) => ({ staff: 7, name: 'Mas Dimas', key });

describe.each(DATABASES)('ticket on $name', ({ open }) => {
  it('is opened where the worker was, taken, answered once per form, and closed with its outcome', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const { deps } = world;
    const { kysely } = fresh.db;
    await receive(deps, [brought('a', 'gak bisa masuk'), brought('a', 'petugas')]);
    while ((await handle(deps, { limit: 10 })) > 0);
    expect(await listTickets(kysely)).toMatchObject([
      {
        id: 1,
        reason: 'asked',
        node: 'flows/a.md',
        step: 2,
        owner: 'queue',
        staff: null,
        problems: ['access'],
        last: { text: 'petugas', at: MORNING },
      },
    ]);
    expect(await take(deps, 1, actor('k1'))).toBe('noted');
    await handle(deps, { limit: 10 });
    expect(await listTickets(kysely)).toMatchObject([{ owner: 'human:7', staff: 'Mas Dimas', unseen: 0 }]);
    await receive(deps, [brought('a', 'tolong')]);
    await handle(deps, { limit: 10 });
    expect(await listTickets(kysely)).toMatchObject([{ unseen: 1, last: { text: 'tolong' } }]);
    expect(await reply(deps, 1, { ...actor('k2'), text: 'Sebentar' })).toBe('noted');
    expect(await reply(deps, 1, { ...actor('k2'), text: 'Sebentar' })).toBe('twice');
    await handle(deps, { limit: 10 });
    const letter = await kysely.selectFrom('outbox').selectAll().where('owner', '=', 'person').execute();
    expect(letter.map(({ body }) => JSON.parse(body).text)).toEqual(['Sebentar']);
    expect(await listTickets(kysely)).toMatchObject([{ unseen: 0 }]);
    expect(await giveBack(deps, 1, actor('k3'))).toBe('noted');
    await handle(deps, { limit: 10 });
    expect(await listTickets(kysely)).toMatchObject([{ owner: 'bot', staff: null }]);
    expect(await close(deps, 1, { ...actor('k4'), resolution: 'solved_by_person' })).toBe('noted');
    await handle(deps, { limit: 10 });
    expect(await listTickets(kysely)).toEqual([]);
    expect(await kysely.selectFrom('tickets').selectAll().execute()).toMatchObject([
      { closed_at: MORNING, resolution: 'solved_by_person', episode: 1 },
    ]);
    expect(await kysely.selectFrom('conversations').select(['ticket', 'episode']).execute()).toEqual([
      { ticket: null, episode: null },
    ]);
    expect(await reply(deps, 1, { ...actor('k5'), text: 'Halo' })).toBe('closed');
    expect(await close(deps, 99, { ...actor('k6'), resolution: 'referred' })).toBe('closed');
  });

  it('holds back what must not be sent, and stores nothing of it', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'petugas')]);
    await handle(world.deps, { limit: 10 });
    expect(await reply(world.deps, 1, { ...actor('k1'), text: 'kode otp 804316' })).toBe('holds-secret');
    expect(await reply(world.deps, 1, { ...actor('k2'), text: 'Sandi JMO Ibu apa?' })).toBe('asks-secret');
    expect(await reply(world.deps, 1, { ...actor('k3'), text: 'x'.repeat(4_097) })).toBe('too-long');
    expect(await handle(world.deps, { limit: 10 })).toBe(0);
  });

  it('carries the last time at which the worker wants to be rung', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'petugas')]);
    await handle(world.deps, { limit: 10 });
    expect(await listTickets(fresh.db.kysely)).toMatchObject([{ call: null }]);
    for (const what of ['call-break', 'call-after-shift'] as const) {
      world.instead = (next) => ({ next, effects: [{ kind: 'notify', what }] });
      await receive(world.deps, [brought('a', what)]);
      await handle(world.deps, { limit: 10 });
    }
    expect(await listTickets(fresh.db.kysely)).toMatchObject([{ call: 'after-shift' }]);
  });

  it('is one ticket although the worker calls twice, and keeps its place', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'petugas'), brought('a', 'petugas')]);
    while ((await handle(world.deps, { limit: 10 })) > 0);
    expect(await fresh.db.kysely.selectFrom('tickets').select('id').execute()).toEqual([{ id: 1 }]);
  });
});
