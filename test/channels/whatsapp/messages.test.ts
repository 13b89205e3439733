import type { proto } from '@whiskeysockets/baileys';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { letterOf } from '../letters.ts';
import { node } from './answers.ts';
import { type Bench, benchOf, pair, until } from './bench.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

let server: FakeWhatsApp;
let bot: Phone;
let sri: Phone;
let bench: Bench;

beforeAll(async () => {
  server = await FakeWhatsApp.open();
  bot = server.phone('628111000001', 'Posko');
  sri = server.phone('628222000002', 'Sri');
  bench = benchOf(server, { patience: 300 });
  await pair(bench, server, bot);
});
afterAll(async () => {
  await bench.channel.stop();
  await server.close();
});
beforeEach(() => {
  for (const list of [bench.arrivals, bench.links, bench.receipts, server.seen]) list.splice(0);
  Object.assign(server, { refuse: undefined, dropAcks: false });
});

const say = (message: proto.IMessage, more: Record<string, string> = {}) =>
  server.say(sri, bot, message, more);
/** Everything said before has been dealt with once this has arrived. */
async function settled(): Promise<void> {
  say({ conversation: 'TANDA' });
  await until(() => bench.arrivals.at(-1)?.text === 'TANDA');
  bench.arrivals.pop();
}
const send = (address: string, id: number, index = 0) =>
  bench.channel.send(letterOf({}, { id, address }), { text: `Surat ${id}.`, buttons: [] }, index);
const left = () => server.seen.filter(({ tag }) => tag === 'message').map(({ attrs }) => attrs['id']);

describe('what people send', () => {
  const file = {
    mimetype: 'audio/ogg; codecs=opus',
    fileLength: 9,
    directPath: '/v',
    mediaKey: Buffer.from('k'),
  };
  const cases: [string, proto.IMessage, object][] = [
    ['a plain text', { conversation: 'halo' }, { text: 'halo' }],
    ['a text with a link', { extendedTextMessage: { text: 'lihat' } }, { text: 'lihat' }],
    ['a tapped answer', { buttonsResponseMessage: { selectedDisplayText: 'Sudah' } }, { text: 'Sudah' }],
    ['a disappearing text', { ephemeralMessage: { message: { conversation: 'x' } } }, { text: 'x' }],
    ['an edit', { protocolMessage: { type: 14, editedMessage: { conversation: 'baru' } } }, { text: 'baru' }],
    [
      'a picture seen once',
      { viewOnceMessageV2: { message: { imageMessage: { caption: 'ini' } } } },
      { text: 'ini', media: { kind: 'picture' } },
    ],
    [
      'a voice note',
      { audioMessage: { ...file, ptt: true } },
      { text: '', media: { kind: 'voice', mime: 'audio/ogg', size: 9, ref: '{"path":"/v","key":"aw=="}' } },
    ],
    ['a video', { videoMessage: {} }, { media: { kind: 'video' } }],
    ['a document', { documentMessage: { fileName: 'KTP Sri.pdf' } }, { media: { kind: 'document' } }],
    ['a sticker', { stickerMessage: {} }, { media: { kind: 'sticker' } }],
    ['a place', { locationMessage: { degreesLatitude: 1 } }, { text: '', media: { kind: 'location' } }],
    ['a contact', { contactMessage: { vcard: 'BEGIN:VCARD' } }, { text: '', media: { kind: 'contact' } }],
  ];
  test.each(cases)('%s', async (_name, message, arrival) => {
    const id = say(message);
    await until(() => bench.arrivals.length > 0);
    const base = { kind: 'message', address: sri.lid, also: [sri.pn], name: 'Sri', text: '' };
    expect(bench.arrivals).toMatchObject([{ ...base, ...arrival, externalId: `${sri.lid}/${id}` }]);
    expect(JSON.stringify(bench.arrivals)).not.toMatch(/KTP|VCARD|degrees/);
  });

  test('reactions, votes, deletions and settings ask nothing', async () => {
    say({ reactionMessage: { text: '👍', key: { id: 'x' } } });
    say({ pollCreationMessage: { name: 'x' } });
    say({ protocolMessage: { type: 0, key: { id: 'x' } } });
    await settled();
    expect(bench.arrivals).toEqual([]);
  });

  test('groups, status, channels and what the phone itself sends never come in', async () => {
    const said = { conversation: 'posko' };
    say(said, { from: '1203630@g.us', participant: sri.lid });
    say(said, { from: 'status@broadcast', participant: sri.lid });
    say(said, { from: '1203631@newsletter' });
    say(said, { from: bot.pn, recipient: sri.pn });
    await settled();
    expect(bench.arrivals).toEqual([]);
  });

  test('the same message twice is the same arrival', async () => {
    say({ conversation: 'halo' }, { id: 'SAME' });
    say({ conversation: 'halo' }, { id: 'SAME' });
    await settled();
    expect(bench.arrivals).toHaveLength(1);
  });

  test('a message is marked as read once it is stored', async () => {
    const id = say({ conversation: 'halo' });
    await until(() => server.seen.some(({ attrs }) => attrs['type'] === 'read' && attrs['id'] === id));
    expect(bench.arrivals).toHaveLength(1);
  });

  test('a call is declined and arrives as one', async () => {
    const offer = node('offer', { 'call-id': 'RING', 'call-creator': sri.lid, caller_pn: sri.pn });
    server.bring(
      bot,
      node('call', { from: sri.lid, id: 'C1', t: String(Math.ceil(Date.now() / 1_000)) }, [offer]),
    );
    await until(() => server.seen.some(({ tag, attrs }) => tag === 'call' && attrs['to'] === sri.lid));
    expect(bench.arrivals).toMatchObject([{ address: sri.lid, text: '', media: { kind: 'call' } }]);
  });

  test('one person by phone number, then by LID, is linked before the second message is stored', async () => {
    const budi = server.phone('628333000003', 'Budi');
    budi.secret = true;
    server.say(budi, bot, { conversation: 'satu' }, { from: budi.pn });
    await until(() => bench.arrivals.length === 1);
    expect(bench.arrivals[0]).toMatchObject({ address: budi.pn });
    expect(bench.arrivals[0]?.also).toBeUndefined();
    budi.secret = false;
    server.say(budi, bot, { conversation: 'dua' });
    await until(() => bench.arrivals.length === 2);
    expect(bench.arrivals[1]).toMatchObject({ address: budi.lid, also: [budi.pn] });
    expect(bench.links).toEqual([[budi.lid, budi.pn]]);
    // The number alone is now known to be the same person's.
    budi.secret = true;
    server.say(budi, bot, { conversation: 'tiga' }, { from: budi.pn });
    await until(() => bench.arrivals.length === 3);
    expect(bench.arrivals[2]).toMatchObject({ address: budi.lid, also: [budi.pn] });
  });

  test('what cannot be decrypted is waited for, and told of when it does not come again', async () => {
    const garbled = [node('enc', { v: '2', type: 'msg' }, Buffer.from('garbled'))];
    const t = String(Math.ceil(Date.now() / 1_000));
    const asked = (id: string) => () =>
      server.seen.some(({ attrs }) => attrs['type'] === 'retry' && attrs['id'] === id);
    for (const id of ['LOST', 'LATE']) {
      server.bring(bot, node('message', { from: sri.lid, id, t, type: 'text' }, garbled));
      await until(asked(id));
    }
    await settled();
    expect(bench.arrivals).toEqual([]);
    say({ conversation: 'sekarang terbaca' }, { id: 'LATE' });
    await until(() => bench.arrivals.length === 1);
    bench.pass();
    await until(() => bench.arrivals.length === 2);
    expect(bench.arrivals).toMatchObject([
      { kind: 'message', text: 'sekarang terbaca' },
      { kind: 'unreadable', text: '', externalId: `${sri.lid}/LOST/unreadable` },
    ]);
  });

  test('what the database cannot take for a while is kept, in order, and stored once', async () => {
    bench.down = true;
    say({ conversation: 'satu' });
    say({ conversation: 'dua' });
    await until(() => bench.waits.length > 1);
    expect(bench.arrivals).toEqual([]);
    bench.down = false;
    await until(() => {
      bench.pass();
      return bench.arrivals.length === 2;
    });
    expect(bench.arrivals.map(({ text }) => text)).toEqual(['satu', 'dua']);
  });
});

describe('what is sent', () => {
  test('carries the same id when it is sent again, and another for every part', async () => {
    const first = await send(sri.lid, 1);
    expect(await send(sri.lid, 1)).toEqual(first);
    const other = await send(sri.lid, 1, 1);
    expect(first).toMatchObject({ kind: 'sent', externalId: expect.stringMatching(/^3EB0[0-9A-F]{18}$/) });
    expect(other).not.toEqual(first);
    expect(new Set(left())).toHaveLength(2);
  });

  test('is unknown, not sent, while WhatsApp does not say that it has it', async () => {
    server.dropAcks = true;
    expect(await send(sri.lid, 2)).toMatchObject({ kind: 'unknown', reason: 'not-acknowledged' });
    server.dropAcks = false;
    expect(await send(sri.lid, 2)).toMatchObject({ kind: 'sent' });
    expect(new Set(left())).toHaveLength(1);
  });

  test('is refused for good when this number may not begin a chat, and not tried again', async () => {
    const tono = server.phone('628444000004', 'Tono');
    server.refuse = '463';
    const refused = { kind: 'refused', reason: 'restricted-463', scope: 'letter' };
    expect(await send(tono.lid, 3)).toEqual(refused);
    expect(bench.health.at(-1)).toMatchObject({ state: 'degraded' });
    server.refuse = undefined;
    expect(await send(tono.lid, 3)).toEqual(refused);
    expect(left()).toHaveLength(1);
    // Others, who wrote first, are still answered.
    expect(await send(sri.lid, 4)).toMatchObject({ kind: 'sent' });
  });

  test('stops altogether when the account may not send', async () => {
    server.refuse = '403';
    expect(await send(sri.lid, 5)).toMatchObject({ kind: 'refused', scope: 'channel' });
  });

  test('goes out in words when its picture cannot be uploaded', async () => {
    const part = { text: 'Tekan Masuk.', picture: { hash: 'h', alt: 'Tombol Masuk' }, buttons: [] };
    bench.port.picture = async () => Buffer.from('not a picture');
    expect(await bench.channel.send(letterOf({}, { id: 6, address: sri.lid }), part, 0)).toMatchObject({
      kind: 'sent',
    });
  });

  test('shows that an answer is being written', async () => {
    await bench.channel.typing?.(sri.lid);
    await until(() => server.seen.some(({ tag }) => tag === 'chatstate'));
  });

  // The last one: from here on everything pauses.
  test('pauses for everybody when WhatsApp says that it is too fast', async () => {
    server.refuse = '429';
    expect(await send(sri.lid, 8)).toEqual({ kind: 'retry', after: 60_000, reason: 'too-fast-429' });
    server.refuse = undefined;
    server.seen.splice(0);
    expect(await send(server.phone('628555000005', 'Tini').lid, 9)).toMatchObject({ kind: 'retry' });
    expect(left()).toEqual([]);
  });
});
