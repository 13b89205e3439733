import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawJoinWords } from '#language/join-words.ts';
import type { ChannelName } from '#model/channel.ts';
import type { Content } from '#model/content.ts';
import { DAY, MINUTE } from '#model/time.ts';
import { createLibrary } from '#service/library.ts';
import { retain } from '#service/retention.ts';
import { visitors } from '#service/visitor.ts';
import { readTranscript } from '#store/views/transcript.ts';
import { smallContent } from '../engine/content.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { type Speaking, speaking } from './speaking.ts';

const PHONE = '6281234500788@s.whatsapp.net';
const COOKIE = 'a-cookie';

describe.each(DATABASES)('joining two conversations on $name', ({ open }) => {
  let content: Content;
  let fresh: Fresh;
  let posko: Speaking;
  beforeAll(async () => {
    content = await smallContent();
  });
  beforeEach(async () => {
    fresh = await open();
    posko = await speaking(fresh.db, content);
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  const db = () => fresh.db.kysely;
  const says = (channel: ChannelName, text: string, address = channel === 'web' ? COOKIE : PHONE) =>
    posko.says(channel, text, address);
  async function words(channel: ChannelName): Promise<string> {
    const said = await says(channel, 'sambungkan');
    return said.at(-1)?.split('\n\n')[1] ?? '';
  }
  const contactsWithAddress = async () =>
    new Set((await db().selectFrom('addresses').select('contact').execute()).map(({ contact }) => contact))
      .size;
  const broken = () => posko.broken();
  const transcript = () =>
    readTranscript(db(), posko.deps.seal.fingerprint(COOKIE, 'address:web'), {
      limit: 100,
      now: posko.world.now,
    });

  it('joins when the words are written elsewhere and confirmed where they were given', async () => {
    await says('whatsapp', 'lupa kata sandi');
    const three = await words('web');
    expect(three.split(' ')).toHaveLength(3);
    expect(await says('whatsapp', `  ${three.toUpperCase()}! `)).toEqual([
      'whatsapp: Katanya cocok. Sekarang buka halaman web Posko lagi dan jawab "Ya, itu saya".',
      'web: Tiga kata tadi ditulis dari WhatsApp 0812••••788. Gabungkan percakapannya?',
    ]);
    expect(await contactsWithAddress()).toBe(2);
    const [done] = await says('web', 'Ya, itu saya');
    expect(done).toMatch(/^web: Sudah digabung/);
    // The guide that was begun elsewhere is at hand here.
    expect(done).toMatch(/Mau lanjut/);
    expect((await says('web', 'ya, lanjut')).at(-1)).toMatch(/Buka JMO/);
    expect(await contactsWithAddress()).toBe(1);
    expect(await broken()).toEqual([]);
    expect((await says('whatsapp', 'sudah')).at(-1)).toMatch(/^whatsapp: /);
  });

  it('never stores the words that were written, and those that were given only while they work', async () => {
    const three = await words('web');
    const rows = async () =>
      JSON.stringify([
        await db().selectFrom('inbox').selectAll().execute(),
        await db().selectFrom('outbox').selectAll().execute(),
        await db().selectFrom('joins').selectAll().execute(),
        await db().selectFrom('conversations').selectAll().execute(),
      ]);
    await says('whatsapp', three);
    expect(await rows()).not.toContain(three);
    const others = await words('web');
    posko.world.now += 11 * MINUTE;
    await retain({ db: fresh.db, now: () => posko.world.now }, 90);
    expect(await rows()).not.toContain(others);
    expect(await db().selectFrom('joins').selectAll().execute()).toEqual([]);
  });

  it('does nothing on "Bukan saya", and the words are used up', async () => {
    const three = await words('web');
    await says('whatsapp', three);
    expect((await says('web', 'Bukan saya'))[0]).toMatch(/^web: Baik, tidak digabung/);
    expect((await says('whatsapp', three))[0]).toMatch(/tidak cocok/);
    expect(await contactsWithAddress()).toBe(2);
  });

  it('works once, for ten minutes, and not where the words were given', async () => {
    const three = await words('web');
    expect((await says('web', three))[0]).toMatch(/aplikasi yang satunya, bukan di sini/);
    expect((await says('whatsapp', three))[0]).toMatch(/Katanya cocok/);
    expect((await says('telegram', three, '77'))[0]).toMatch(/tidak cocok/);
    posko.world.now += 11 * MINUTE;
    expect((await says('web', 'Ya, itu saya'))[0]).toMatch(/lewat 10 menit/);
    expect(await contactsWithAddress()).toBe(3);
    const others = await words('web');
    posko.world.now += 11 * MINUTE;
    expect((await says('whatsapp', others))[0]).toMatch(/tidak cocok/);
  });

  it('stops guessing after five wrong tries, until the next day', async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      let word = attempt;
      const wrong = drawJoinWords(() => word++);
      expect((await says('whatsapp', wrong))[0]).toMatch(/tidak cocok, atau/);
    }
    const three = await words('web');
    expect((await says('whatsapp', three))[0]).toMatch(/lima kali/);
    posko.world.now += 2 * DAY;
    const others = await words('web');
    expect((await says('whatsapp', others))[0]).toMatch(/Katanya cocok/);
  });

  it('shows nothing on the web page of what was said elsewhere, before or after', async () => {
    await says('whatsapp', 'lupa kata sandi');
    const three = await words('web');
    await says('whatsapp', three);
    await says('web', 'Ya, itu saya');
    await says('whatsapp', 'menu');
    const lines = (await transcript())?.lines ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter(({ from }) => from === 'worker')).toHaveLength(2);
    const shown = JSON.stringify(lines);
    for (const elsewhere of ['Katanya cocok', 'Buka JMO', 'Masalahnya yang mana']) {
      expect(shown).not.toContain(elsewhere);
    }
  });

  it('goes on counting lines where the page is, also when the other conversation goes on', async () => {
    const three = await words('whatsapp');
    for (let message = 0; message < 6; message++) await says('web', 'menu');
    const before = (await transcript())?.cursor ?? 0;
    await says('web', three);
    await says('whatsapp', 'Ya, itu saya');
    await says('web', 'menu');
    const after = await transcript();
    expect(after?.cursor).toBeGreaterThan(before);
    expect(after?.lines.every(({ seq }) => seq > before)).toBe(true);
  });

  it('parts again on "pisahkan" within thirty days', async () => {
    await says('whatsapp', 'lupa kata sandi');
    await says('whatsapp', await words('web'));
    await says('web', 'Ya, itu saya');
    expect(await contactsWithAddress()).toBe(1);
    expect(await says('whatsapp', 'pisahkan')).toEqual(['whatsapp: Baik, percakapannya dipisahkan lagi.']);
    expect(await contactsWithAddress()).toBe(2);
    expect(await broken()).toEqual([]);
    expect((await says('whatsapp', 'pisahkan'))[0]).toMatch(/Tidak ada/);
    expect((await says('whatsapp', 'lanjut')).at(-1)).toMatch(/Buka JMO/);
    expect(await broken()).toEqual([]);
    await says('whatsapp', await words('web'));
    await says('web', 'Ya, itu saya');
    posko.world.now += 31 * DAY;
    expect((await says('web', 'pisahkan')).at(-1)).toMatch(/Tidak ada/);
    expect(await contactsWithAddress()).toBe(1);
  });

  it('is silent where a person speaks', async () => {
    const three = await words('web');
    await db().updateTable('conversations').set({ owner: 'human:1' }).where('channel', '=', 'web').execute();
    expect(await says('whatsapp', three)).toEqual([expect.stringMatching(/^whatsapp: Katanya cocok/)]);
  });

  it('clears what was written on the page before the joining when the page is left', async () => {
    await says('web', 'setuju');
    const three = await words('whatsapp');
    await says('web', three);
    await says('whatsapp', 'Ya, itu saya');
    const kept = async () =>
      (
        await db()
          .selectFrom('inbox')
          .select('text')
          .where('channel', '=', 'web')
          .where('text', 'is not', null)
          .execute()
      ).length;
    expect(await kept()).toBe(1);
    await visitors({
      db: fresh.db,
      seal: posko.deps.seal,
      now: () => posko.world.now,
      library: createLibrary(() => undefined),
    }).leave(COOKIE);
    expect(await kept()).toBe(0);
  });

  it('forgets on "jangan simpan" what was written elsewhere before, too', async () => {
    await says('web', 'setuju');
    await says('web', 'lupa kata sandi');
    const three = await words('whatsapp');
    await says('web', three);
    await says('whatsapp', 'Ya, itu saya');
    await says('whatsapp', 'jangan simpan');
    const texts = db()
      .selectFrom('inbox')
      .select('text')
      .where('text', 'is not', null)
      .where('token', 'is', null);
    expect(await texts.execute()).toEqual([]);
    expect(await broken()).toEqual([]);
  });
});
