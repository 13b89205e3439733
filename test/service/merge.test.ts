import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '#model/time.ts';
import { forget } from '#service/forget.ts';
import { handle } from '#service/handle.ts';
import { link } from '#service/link.ts';
import { merge } from '#service/merge.ts';
import { PARTABLE, part } from '#service/part.ts';
import { receive } from '#service/receive.ts';
import { retain } from '#service/retention.ts';
import { reply } from '#service/ticket.ts';
import { verify } from '#service/verify.ts';
import { mergesInto, readSides } from '#store/merge.ts';
import { transaction } from '#store/transaction.ts';
import { readReport } from '#store/views/report.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { arrival, createWorld, MORNING, type World } from './world.ts';

const PHONE = '6281234500788@s.whatsapp.net';
const LID = '99887766@lid';

describe.each(DATABASES)('one person with two addresses on $name', ({ name, open }) => {
  let fresh: Fresh;
  let world: World;
  beforeEach(async () => {
    fresh = await open();
    world = createWorld(fresh.db);
    await db().insertInto('revisions').values({ id: 'r1', content: '{}', created_at: MORNING }).execute();
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  const db = () => fresh.db.kysely;
  const brought = (address: string, text: string, also?: readonly string[]) => ({
    channel: 'whatsapp' as const,
    arrival: arrival(address, text, { at: world.now, ...(also && { also }) }),
  });
  async function says(address: string, text: string, also?: readonly string[]): Promise<void> {
    world.now += MINUTE;
    await receive(world.deps, [brought(address, text, also)]);
    while ((await handle(world.deps, { limit: 10 })) > 0);
  }
  const contacts = async () =>
    (await db().selectFrom('contacts').select('id').orderBy('id').execute()).map(({ id }) => id);
  const conversationAt = (address: string) =>
    db()
      .selectFrom('addresses')
      .innerJoin('conversations', 'conversations.contact', 'addresses.contact')
      .selectAll('conversations')
      .select('addresses.id as at')
      .where('addresses.fingerprint', '=', world.deps.seal.fingerprint(address, 'address:whatsapp'))
      .executeTakeFirstOrThrow();
  const broken = async () =>
    (await verify(db())).filter((verdict) => verdict.broken.length > 0).map((verdict) => verdict.name);
  async function mergeBoth(by: 'network' | 'worker' = 'worker') {
    const [one, other] = await contacts();
    if (one === undefined || other === undefined) throw new Error('There are not two.');
    return await transaction(fresh.db, (tx) => merge(tx, [one, other], by, world.now));
  }
  async function partLast() {
    const all = await Promise.all((await contacts()).map((contact) => mergesInto(db(), contact)));
    const last = all.flat().sort((one, other) => other.id - one.id)[0];
    if (last === undefined) throw new Error('Nothing is merged.');
    await transaction(fresh.db, (tx) => part(tx, last));
  }

  it('is one contact from the first message on, when the network names both', async () => {
    await says(PHONE, 'halo', [LID]);
    await says(LID, 'lagi');
    expect(await contacts()).toHaveLength(1);
    expect((await conversationAt(LID)).address).toBe((await conversationAt(LID)).at);
    expect(await broken()).toEqual([]);
  });

  it('keeps the contact when an address is named later', async () => {
    await says(PHONE, 'halo');
    await says(LID, 'lagi', [PHONE]);
    expect(await contacts()).toHaveLength(1);
  });

  it('merges two contacts when the network says that they are one', async () => {
    await says(PHONE, 'satu');
    await says(LID, 'dua');
    await says(LID, 'tiga', [PHONE]);
    const kept = await conversationAt(PHONE);
    expect(kept.id).toBe((await conversationAt(LID)).id);
    const episodes = await db().selectFrom('episodes').selectAll().orderBy('id').execute();
    expect(episodes.map(({ contact, resolution }) => [contact, resolution])).toEqual([
      [kept.contact, 'merged'],
      [kept.contact, null],
    ]);
    expect(world.events.at(-1)).toMatchObject({ conversation: kept.id, event: { text: 'tiga' } });
    expect(await broken()).toEqual([]);
  });

  it('does the same when a channel says so without any message', async () => {
    await says(PHONE, 'satu');
    await says(LID, 'dua');
    await link(world.deps, 'whatsapp', [PHONE, LID, 'another@lid']);
    expect((await conversationAt('another@lid')).id).toBe((await conversationAt(PHONE)).id);
    expect(await broken()).toEqual([]);
  });

  it('counts one worker and no second solution', async () => {
    await says(PHONE, 'satu');
    await says(LID, 'dua');
    await mergeBoth();
    await says(LID, 'selesai');
    const report = await readReport(db());
    expect(report.by_problem.access).toBe(1);
    expect(report.by_resolution).toMatchObject({ merged: 1, solved_by_bot: 1 });
  });

  it('hands on what waits, in its order, and answers it once', async () => {
    await says(PHONE, 'satu');
    await says(LID, 'dua');
    world.now += MINUTE;
    await receive(world.deps, [brought(PHONE, 'tiga'), brought(PHONE, 'empat')]);
    world.now += MINUTE;
    await receive(world.deps, [brought(LID, 'lima')]);
    await mergeBoth();
    while ((await handle(world.deps, { limit: 10 })) > 0);
    const kept = await conversationAt(LID);
    const heard = world.events.slice(2);
    expect(heard.map(({ conversation, event }) => [conversation, 'text' in event && event.text])).toEqual([
      [kept.id, 'lima'],
      [kept.id, 'tiga'],
      [kept.id, 'empat'],
    ]);
    expect(await broken()).toEqual([]);
  });

  it("lets a person's letter leave and the bot's of the resting conversation not", async () => {
    await says(PHONE, 'petugas');
    const { ticket } = await conversationAt(PHONE);
    await reply({ ...world.deps }, ticket ?? 0, {
      staff: 1,
      name: 'Dimas',
      key: 'k1',
      text: 'Saya cek dulu ya',
    });
    while ((await handle(world.deps, { limit: 10 })) > 0);
    await says(LID, 'petugas');
    await mergeBoth();
    const resting = await db()
      .selectFrom('merges')
      .innerJoin('conversations', 'conversations.contact', 'merges.gone')
      .selectAll('conversations')
      .executeTakeFirstOrThrow();
    const letters = await db()
      .selectFrom('outbox')
      .selectAll()
      .where('conversation', '=', resting.id)
      .execute();
    expect(letters.filter(({ owner, epoch }) => owner === 'bot' && epoch >= resting.epoch)).toEqual([]);
    expect(letters.map(({ owner, state }) => [owner, state])).toEqual([
      ['bot', 'waiting'],
      ['person', 'waiting'],
    ]);
    expect(await broken()).toEqual([]);
  });

  it('keeps the conversation a person is asked for in, and says so where both are', async () => {
    await says(PHONE, 'petugas');
    await says(LID, 'dua');
    const merged = await mergeBoth();
    expect(merged?.conversation).toBe((await conversationAt(PHONE)).id);
    expect((await conversationAt(LID)).ticket).not.toBeNull();
    await says('third@lid', 'petugas');
    await link(world.deps, 'whatsapp', ['third@lid', LID]);
    const open = await db().selectFrom('tickets').select('id').where('closed_at', 'is', null).execute();
    expect(open.map(({ id }) => id)).toEqual([(await conversationAt(PHONE)).ticket]);
    expect(await db().selectFrom('notes').select(['what']).execute()).toEqual([{ what: 'merged' }]);
    expect(await broken()).toEqual([]);
  });

  it('can be undone: addresses, episodes and what waits go back', async () => {
    await says(PHONE, 'satu');
    await says(LID, 'dua');
    const before = [(await conversationAt(PHONE)).id, (await conversationAt(LID)).id];
    await mergeBoth();
    await says(PHONE, 'dari telepon');
    world.now += MINUTE;
    await receive(world.deps, [brought(PHONE, 'menunggu')]);
    await partLast();
    expect([(await conversationAt(PHONE)).id, (await conversationAt(LID)).id]).toEqual(before);
    while ((await handle(world.deps, { limit: 10 })) > 0);
    expect(world.events.at(-1)).toMatchObject({ conversation: before[0], event: { text: 'menunggu' } });
    const owners = await db()
      .selectFrom('episodes')
      .select(['conversation', 'contact'])
      .orderBy('id')
      .execute();
    for (const { conversation, contact } of owners) {
      expect(
        [await conversationAt(PHONE), await conversationAt(LID)].find(({ id }) => id === conversation)
          ?.contact,
      ).toBe(contact);
    }
    expect(await broken()).toEqual([]);
    await says(LID, 'selesai');
    expect(await broken()).toEqual([]);
  });

  it('gives back an address that the network tied to it meanwhile', async () => {
    await says(PHONE, 'dua');
    world.now += MINUTE;
    const cookie = arrival('kuki', 'satu', { at: world.now });
    await receive(world.deps, [{ channel: 'web', arrival: cookie }]);
    while ((await handle(world.deps, { limit: 10 })) > 0);
    await mergeBoth();
    await says(LID, 'tiga', [PHONE]);
    await partLast();
    await says(LID, 'empat', [PHONE]);
    expect(await mergesInto(db(), (await conversationAt(PHONE)).contact)).toEqual([]);
    expect((await conversationAt(LID)).id).toBe((await conversationAt(PHONE)).id);
    expect(await contacts()).toHaveLength(2);
  });

  it('is undone one by one when three were one', async () => {
    await says(PHONE, 'satu');
    await says(LID, 'dua');
    await says('third@lid', 'tiga');
    await link(world.deps, 'whatsapp', [PHONE, LID]);
    await link(world.deps, 'whatsapp', [LID, 'third@lid']);
    expect(await broken()).toEqual([]);
    await partLast();
    expect((await conversationAt('third@lid')).id).not.toBe((await conversationAt(LID)).id);
    expect((await conversationAt(PHONE)).id).toBe((await conversationAt(LID)).id);
    expect(await broken()).toEqual([]);
  });

  it('is erased whole', async () => {
    await says(PHONE, 'setuju');
    await says(LID, 'dua');
    const merged = await mergeBoth();
    await forget({ db: fresh.db, seal: world.deps.seal, now: world.deps.now }, merged?.kept ?? 0);
    for (const table of ['contacts', 'addresses', 'conversations', 'inbox', 'outbox', 'merges'] as const) {
      expect(await db().selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  it('owes an erasure and a reminder that were asked for wherever the worker is, and nothing else', async () => {
    await says(PHONE, 'satu');
    const { id } = await conversationAt(PHONE);
    const timer = { conversation: id, sprint: 1, due: world.now + HOUR, after: HOUR };
    await db()
      .insertInto('timers')
      .values([
        { ...timer, wake: 'forget' },
        { ...timer, wake: 'remind' },
      ])
      .execute();
    const memory = { misses: 0, problems: [], stuck: false, unasked: [], remind: 'flows/a.md' };
    await db()
      .updateTable('conversations')
      .set({ memory: JSON.stringify(memory) })
      .where('id', '=', id)
      .execute();
    await says(LID, 'dua');
    await mergeBoth();
    const kept = await conversationAt(LID);
    expect(JSON.parse(kept.memory)).toMatchObject({ remind: 'flows/a.md' });
    const timers = await db().selectFrom('timers').select(['conversation', 'wake']).orderBy('wake').execute();
    expect(timers).toEqual(
      ['close', 'forget', 'nudge', 'remind'].map((wake) => ({ conversation: kept.id, wake })),
    );
    expect(await broken()).toEqual([]);
  });

  it('is final after thirty days, with everything that is counted', async () => {
    await says(PHONE, 'petugas');
    await says(LID, 'petugas');
    const merged = await mergeBoth();
    const deps = { db: fresh.db, now: world.deps.now };
    world.now += PARTABLE - HOUR;
    await retain(deps, 90);
    expect(await contacts()).toHaveLength(2);
    world.now += 2 * HOUR;
    await retain(deps, 90);
    expect(await contacts()).toEqual([merged?.kept]);
    expect(await db().selectFrom('tickets').select('id').execute()).toHaveLength(2);
    expect((await readReport(db())).by_resolution.merged).toBe(1);
    expect(await broken()).toEqual([]);
  });

  it('is one contact however many processes meet both addresses at the same time', async () => {
    const others = name === 'postgres' ? createWorld(await fresh.again(), 'boot-2') : world;
    for (let round = 0; round < 5; round++) {
      const [phone, lid] = [`62812${round}@s.whatsapp.net`, `${round}@lid`];
      await Promise.all([
        receive(world.deps, [brought(phone, 'a', [lid])]),
        receive(others.deps, [brought(lid, 'b', [phone])]),
        receive(world.deps, [brought(phone, 'c')]),
        receive(others.deps, [brought(lid, 'd')]),
        link(world.deps, 'whatsapp', [lid, phone]),
      ]);
      await Promise.all([
        receive(world.deps, [brought(phone, 'e', [lid])]),
        handle(world.deps, { limit: 10 }),
        handle(others.deps, { limit: 10 }),
      ]);
      expect((await conversationAt(phone)).id).toBe((await conversationAt(lid)).id);
    }
    while ((await handle(world.deps, { limit: 10 })) > 0);
    expect(world.events.length + (others === world ? 0 : others.events.length)).toBe(25);
    expect(await broken()).toEqual([]);
  });

  it.runIf(name === 'postgres')(
    'waits for the conversation that an address has moved to meanwhile',
    async () => {
      await says(PHONE, 'satu');
      await says(LID, 'dua');
      const [one = 0, other = 0] = await contacts();
      const [second, third, watching] = [await fresh.again(), await fresh.again(), await fresh.again()];
      const waiting = async () => {
        const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(watching.kysely);
        return Number(rows[0]?.count);
      };
      const until = async (reached: () => Promise<boolean>) => {
        while (!(await reached()));
      };
      let done = false;
      let received: Promise<void> | undefined;
      let holding: Promise<void> | undefined;
      await transaction(fresh.db, async (tx) => {
        const merged = await merge(tx, [one, other], 'network', world.now);
        // Next in the row for the conversation that goes on: it writes a line there before it lets go.
        holding = transaction(third, async (held) => {
          const [side] = await readSides(held, [merged?.kept ?? 0]);
          await until(async () => done || (await waiting()) === 1);
          const row = {
            channel: 'whatsapp' as const,
            external_id: 'held',
            kind: 'message' as const,
            at: world.now,
          };
          const line = { ...row, conversation: side?.id ?? 0, seq: (side?.last ?? 0) + 1 };
          await held.insertInto('inbox').values(line).execute();
        });
        await until(async () => (await waiting()) === 1);
        received = receive(createWorld(second, 'boot-2').deps, [brought(PHONE, 'tiga')]).finally(() => {
          done = true;
        });
        await until(async () => (await waiting()) === 2);
      });
      await Promise.all([holding, received]);
      const lines = await db().selectFrom('inbox').select('seq').where('handled_at', 'is', null).execute();
      expect(new Set(lines.map(({ seq }) => seq)).size).toBe(2);
    },
  );
});
