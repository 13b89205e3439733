import { describe, expect, it } from 'vitest';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { createWebChannel } from '#channels/web.ts';
import type { Mode } from '#model/conversation.ts';
import { deliver } from '#service/deliver.ts';
import { handle } from '#service/handle.ts';
import { openLane } from '#service/lane.ts';
import { createLibrary } from '#service/library.ts';
import { receive } from '#service/receive.ts';
import { reply, take } from '#service/ticket.ts';
import { visitors } from '#service/visitor.ts';
import type { Database } from '#store/database.ts';
import type { Line } from '#store/views/transcript.ts';
import { DATABASES } from '../store/databases.ts';
import { answerTo } from './fake-step.ts';
import { brought, createWorld } from './world.ts';

/** A web chat without pages: what is said, what is done about it, and what a visitor then sees. */
function openChat(db: Database) {
  const world = createWorld(db);
  const { deps } = world;
  const people = visitors({ db, seal: deps.seal, now: deps.now, library: createLibrary(() => null) });
  const lane = openLane({ ...createWebChannel(() => undefined), profile: PROFILES.web }, world.now);
  return {
    world,
    people,
    say: (address: string, text: string, externalId?: string) =>
      receive(deps, [brought(address, text, externalId === undefined ? {} : { externalId })]),
    async handle() {
      while ((await handle(deps, { limit: 10 })) > 0);
    },
    async deliver() {
      for (;;) {
        const { letters, done } = await deliver({ ...deps, render }, lane);
        await done;
        if (letters === 0) return;
      }
    },
  };
}

const said = (lines: readonly Line[] | undefined) =>
  lines?.map((line) => (line.from === 'worker' ? line.text : line.outgoing.text));

describe.each(DATABASES)('a visitor on $name', ({ open }) => {
  it('sees nothing before the first message, then their own lines and the letters that have left, in order', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    expect(await chat.people.transcript('sri')).toBeUndefined();
    await chat.say('sri', 'setuju');
    await chat.say('dani', 'punya dani');
    expect((await chat.people.transcript('sri'))?.waiting).toBe(true);
    await chat.handle();
    const before = await chat.people.transcript('sri');
    expect(said(before?.lines)).toEqual(['setuju']);
    expect(before?.waiting).toBe(true);
    await chat.deliver();
    const after = await chat.people.transcript('sri');
    expect(said(after?.lines)).toEqual(['setuju', answerTo('setuju')]);
    expect(after).toMatchObject({ waiting: false, owner: 'bot', language: 'id', person: null, cursor: 2 });
  });

  it('is not led past a letter that has not left yet', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    await chat.say('sri', 'setuju');
    await chat.handle();
    await chat.say('sri', 'halo lagi');
    const held = await chat.people.transcript('sri');
    expect(held?.lines.map((line) => line.seq)).toEqual([1, 3]);
    expect(held?.cursor).toBe(1);
    await chat.handle();
    await chat.deliver();
    const all = await chat.people.transcript('sri');
    expect(all?.lines.map((line) => line.seq)).toEqual([1, 2, 3, 4]);
    expect(all?.cursor).toBe(4);
  });

  it('finds the line of a message by its external id, the same one when it comes twice', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    await chat.say('sri', 'satu', 'a');
    await chat.say('sri', 'dua', 'b');
    await chat.say('sri', 'dua', 'b');
    expect(await chat.people.line('a')).toBe(1);
    expect(await chat.people.line('b')).toBe(2);
    expect(await chat.people.line('c')).toBe(0);
    expect((await chat.people.transcript('sri'))?.lines).toHaveLength(2);
  });

  it('sees who has the conversation, and no dots while a person has it', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    await chat.say('sri', 'petugas');
    await chat.handle();
    await chat.deliver();
    expect(await chat.people.transcript('sri')).toMatchObject({ owner: 'queue', person: null });
    const actor = (key: string) => ({ staff: 7, name: 'Mas Dimas', key });
    await take(chat.world.deps, 1, actor('k1'));
    await reply(chat.world.deps, 1, { ...actor('k2'), text: 'Saya Dimas' });
    await chat.handle();
    await chat.deliver();
    await chat.say('sri', 'terima kasih');
    const seen = await chat.people.transcript('sri');
    expect(seen).toMatchObject({ owner: 'human:7', person: 'Mas Dimas', waiting: false });
    expect(seen?.lines.at(-2)).toMatchObject({ from: 'person', outgoing: { text: 'Saya Dimas' } });
  });

  it('sees which answers beside the real ones still stand, and all of them where nothing is asked', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    await chat.say('sri', 'halo');
    const stand = async (mode: Mode) => {
      await fresh.db.kysely
        .updateTable('conversations')
        .set({ mode: JSON.stringify(mode) })
        .execute();
      return (await chat.people.transcript('sri'))?.asides;
    };
    const offered = [
      { label: 'Sudah', does: { act: 'done' } },
      { label: 'Tanya petugas', does: { act: 'person' }, aside: true },
    ] as const;
    const asking = { kind: 'asking', about: 'stuck', offered, trail: [] } as const;
    expect(await stand(asking)).toEqual(['Tanya petugas']);
    expect(await stand({ ...asking, offered: [] })).toEqual([]);
    expect(await stand({ kind: 'idle' })).toBeNull();
  });

  it('can leave: the address leads nowhere, also for letters and after the secret is rotated; others stay', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    await chat.say('sri', 'setuju');
    await chat.say('sri', 'rahasia saya');
    await chat.say('dani', 'setuju');
    await chat.handle();
    await chat.people.leave('sri');
    await chat.people.leave('nobody');
    await chat.deliver();
    expect(await chat.people.transcript('sri')).toBeUndefined();
    expect((await chat.people.transcript('dani'))?.lines).toHaveLength(2);
    const { kysely } = fresh.db;
    const texts = await kysely.selectFrom('inbox').select('text').execute();
    expect(texts.map(({ text }) => text)).not.toContain('rahasia saya');
    const letters = await kysely.selectFrom('outbox').select(['conversation', 'state']).execute();
    expect(new Set(letters.filter(({ state }) => state !== 'sent').map((row) => row.conversation)).size).toBe(
      1,
    );
    const sealed = await kysely.selectFrom('addresses').select('sealed').execute();
    expect(sealed.map((row) => chat.world.deps.seal.open(row.sealed, 'address'))).not.toContain('sri');
    await chat.say('sri', 'saya baru di sini');
    expect((await chat.people.transcript('sri'))?.lines).toHaveLength(1);
  });

  it('who leaves with an open ticket leaves its words to the person who has it', async () => {
    await using fresh = await open();
    const chat = openChat(fresh.db);
    await chat.say('sri', 'petugas');
    await chat.handle();
    await chat.people.leave('sri');
    const texts = await fresh.db.kysely.selectFrom('inbox').select('text').execute();
    expect(texts).toEqual([{ text: 'petugas' }]);
  });
});
