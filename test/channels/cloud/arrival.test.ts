import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Arrival } from '#model/channel.ts';
import { type Bench, openBench } from './bench.ts';
import { type Holder, openPhone, SRI } from './phone.ts';
import { asMetaWrites, ourValue, posted, signed } from './webhooks.ts';

const MEDIA = { mime_type: 'image/jpeg', sha256: 'x', id: '65463453', url: 'https://lookaside.example/x' };

describe('what people send', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    await bench.channel.start(bench.port);
  });
  afterEach(() => bench.close());

  async function arrived(message: object, holder: Holder = SRI): Promise<Arrival | undefined> {
    const id = String.fromCharCode(65 + bench.arrivals.length);
    const answer = await openPhone(bench.graph, bench.channel, holder).send(message, id);
    expect(answer).toEqual({ status: 200 });
    return bench.arrivals.at(-1);
  }

  test('a text, with both addresses and the name', async () => {
    expect(await arrived({ type: 'text', text: { body: 'gak bisa login' } })).toEqual({
      externalId: 'wamid.A',
      address: SRI.number,
      also: [SRI.scoped],
      at: bench.graph.now,
      kind: 'message',
      text: 'gak bisa login',
      name: 'Sri',
    });
  });

  test('somebody with a username comes with Meta’s id alone, and later with the number: the same addresses', async () => {
    const { scoped = '' } = SRI;
    const hidden = await arrived({ type: 'text', text: { body: 'a' } }, { scoped, name: 'Sri' });
    expect(hidden).toMatchObject({ address: scoped, name: 'Sri' });
    expect(hidden).not.toHaveProperty('also');
    const shown = await arrived({ type: 'text', text: { body: 'b' } });
    expect([shown?.address, ...(shown?.also ?? [])]).toContain(scoped);
    const old = await arrived({ type: 'text', text: { body: 'c' } }, { number: '6281200002222' });
    expect(old).toMatchObject({ address: SRI.number });
  });

  test('a time within the second that was told, never one to come', async () => {
    const message = { type: 'text', text: { body: 'a' } };
    bench.graph.now += 5_500;
    const now = bench.graph.now;
    expect((await arrived({ ...message, timestamp: String(now / 1_000 - 10.5) }))?.at).toBe(now - 9_501);
    expect((await arrived({ ...message, timestamp: String(Math.floor(now / 1_000)) }))?.at).toBe(now);
    expect((await arrived({ ...message, timestamp: String(now) }))?.at).toBe(now);
  });

  test.each([
    ['a button of ours', { type: 'button_reply', button_reply: { id: '7.3.1', title: '2. Belum' } }],
    [
      'a row of ours',
      { type: 'list_reply', list_reply: { id: '7.3.1', title: '2. Belum', description: 'x' } },
    ],
  ])('%s is its label and its token', async (_, interactive) => {
    expect(await arrived({ type: 'interactive', interactive })).toMatchObject({
      text: '2. Belum',
      token: '7.3.1',
    });
  });

  test('a quick reply of a template is its text, with a token where it is one of ours', async () => {
    const ours = await arrived({ type: 'button', button: { text: 'YA', payload: '7.3.0' } });
    expect(ours).toMatchObject({ text: 'YA', token: '7.3.0' });
    const theirs = await arrived({ type: 'button', button: { text: 'YA', payload: 'YA' } });
    expect(theirs).toMatchObject({ text: 'YA' });
    expect(theirs).not.toHaveProperty('token');
  });

  test.each([
    [
      { type: 'image', image: { ...MEDIA, caption: 'ini' } },
      { text: 'ini', media: 'picture', mime: 'image/jpeg' },
    ],
    [
      { type: 'video', video: MEDIA },
      { text: '', media: 'video', mime: 'image/jpeg' },
    ],
    [
      { type: 'document', document: { ...MEDIA, filename: 'KTP Sri 3578.pdf' } },
      { text: '', media: 'document', mime: 'image/jpeg' },
    ],
    [
      { type: 'audio', audio: { ...MEDIA, voice: true } },
      { text: '', media: 'voice', mime: 'image/jpeg' },
    ],
    [
      { type: 'sticker', sticker: { ...MEDIA, animated: false } },
      { text: '', media: 'sticker', mime: 'image/jpeg' },
    ],
  ])('a file is its kind and its handle, and no more: %o', async (message, { text, media, mime }) => {
    const arrival = await arrived(message);
    expect(arrival).toMatchObject({ text, media: { kind: media, mime, ref: MEDIA.id } });
    expect(JSON.stringify(arrival)).not.toMatch(/3578|lookaside|sha256/);
  });

  test.each([
    [{ type: 'location', location: { latitude: -7.2, longitude: 112.7, name: 'Rumah' } }, 'location'],
    [{ type: 'contacts', contacts: [{ phones: [{ phone: '+62 812 3456' }] }] }, 'contact'],
    [{ type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] }, 'other'],
    [{ type: 'order', order: { catalog_id: '1', product_items: [] } }, 'other'],
    [
      { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{}' } } },
      'other',
    ],
    [{ type: 'hologram', hologram: {} }, 'other'],
  ])('what has no words is its kind: %o', async (message, kind) => {
    const arrival = await arrived(message);
    expect(arrival).toMatchObject({ kind: 'message', text: '', media: { kind } });
    expect(JSON.stringify(arrival)).not.toMatch(/Rumah|3456/);
  });

  test('a chat that is opened for the first time is greeted', async () => {
    expect(await arrived({ type: 'request_welcome' })).toMatchObject({ text: 'Halo' });
  });

  test('an edited message says its new words', async () => {
    const message = { type: 'text', text: { body: 'gak bisa login' }, context: {} };
    const edit = { original_message_id: 'wamid.OLD', message };
    expect(await arrived({ type: 'edit', edit })).toMatchObject({ kind: 'message', text: 'gak bisa login' });
    const endless = { type: 'edit', edit: { message: { type: 'edit', edit: { message } } } };
    expect(await arrived(endless)).toMatchObject({ kind: 'unreadable' });
  });

  test('a reaction, a deleted message and a new id of the same person are no messages', async () => {
    await arrived({ type: 'reaction', reaction: { message_id: 'wamid.OUT1', emoji: '👍' } });
    await arrived({ type: 'revoke', revoke: { original_message_id: 'wamid.A' } });
    const system = { type: 'user_changed_user_id', user_id: 'ID.2', previous_user_id: 'ID.1' };
    await arrived({ type: 'system', system });
    expect(bench.arrivals).toEqual([]);
    expect(bench.retired).toEqual(['ID.1']);
  });

  test('a call is told once, when it begins', async () => {
    const call = { id: 'wacid.A', from: SRI.number, from_user_id: SRI.scoped, timestamp: '1768453200' };
    const value = (event: object) => ourValue({ calls: [{ ...call, ...event }] });
    const changes = [
      {
        field: 'calls',
        value: value({ event: 'connect', direction: 'USER_INITIATED', session: { sdp: 'x' } }),
      },
      { field: 'calls', value: value({ event: 'terminate', direction: 'USER_INITIATED' }) },
    ];
    const webhook = { object: 'whatsapp_business_account', entry: [{ id: '1', changes }] };
    await bench.channel.webhook?.(posted(asMetaWrites(webhook)));
    expect(bench.arrivals).toMatchObject([
      { externalId: 'wacid.A', address: SRI.number, text: '', media: { kind: 'call' } },
    ]);
  });

  test('a name is found by the id of its person, not by its place', async () => {
    const contacts = [
      { profile: { name: 'Dani' }, wa_id: '6281200003333' },
      { profile: { name: 'Sri' }, wa_id: SRI.number },
    ];
    const text = { timestamp: '1', type: 'text', text: { body: 'a' } };
    const messages = [
      { ...text, id: 'wamid.1', from: SRI.number },
      { ...text, id: 'wamid.2', from: '6281200003333' },
      { ...text, id: 'wamid.3', from: '6281200009999' },
    ];
    await bench.channel.webhook?.(signed(ourValue({ contacts, messages })));
    expect(bench.arrivals.map(({ name }) => name)).toEqual(['Sri', 'Dani', undefined]);
  });

  test('somebody without any address cannot be answered, and blocks nobody', async () => {
    expect(await arrived({ type: 'text', text: { body: 'a' } }, { name: 'Sri' })).toMatchObject({
      kind: 'unreadable',
      externalId: 'wamid.A',
    });
  });
});
