import { describe, expect, test } from 'vitest';
import { readUpdate } from '#channels/telegram/read.ts';
import type { Arrival } from '#model/channel.ts';

const SELF = { id: 99, username: 'posko_bot', answersIn: (chat: number) => chat === -100 };
const SENT = 1_764_000_000;
const NOW = SENT * 1_000 + 5_400;
const FROM = { id: 501, is_bot: false, first_name: 'Sri', last_name: 'Wahyuni', username: 'sri_w' };
const PRIVATE = { id: 501, type: 'private', first_name: 'Sri' };
const GROUP = { id: -100, type: 'supergroup', title: 'Regu 2' };

const message = (fields: object) => ({ message_id: 7, from: FROM, chat: PRIVATE, date: SENT, ...fields });
const read = (update: object) => readUpdate({ update_id: 1, ...update }, SELF, NOW);
const said = (fields: object): Arrival | undefined => read({ message: message(fields) }).arrival;

describe('a message', () => {
  test('is copied by an allow-list', () => {
    expect(read({ message: message({ text: 'gak bisa login', secret_field: 'x' }) })).toEqual({
      number: 1,
      arrival: {
        externalId: '99:m:501:7',
        address: '501',
        at: SENT * 1_000 + 999,
        kind: 'message',
        text: 'gak bisa login',
        name: 'Sri Wahyuni',
      },
    });
  });

  test('written in the second of its question is not older than it, and never from the future', () => {
    const late = readUpdate({ update_id: 1, message: message({ text: 'ya' }) }, SELF, SENT * 1_000 + 300);
    expect(late.arrival?.at).toBe(SENT * 1_000 + 300);
  });

  test.each([
    [
      { photo: [{ file_id: 's' }, { file_id: 'l', file_size: 9 }] },
      { kind: 'picture', ref: 'l', size: 9, mime: 'image/jpeg' },
    ],
    [{ voice: { file_id: 'v', mime_type: 'audio/ogg' } }, { kind: 'voice', ref: 'v', mime: 'audio/ogg' }],
    [{ audio: { file_id: 'a', file_name: 'Sri 0812.mp3' } }, { kind: 'voice', ref: 'a' }],
    [{ video: { file_id: 'f' } }, { kind: 'video', ref: 'f' }],
    [{ video_note: { file_id: 'n' } }, { kind: 'video', ref: 'n' }],
    [{ sticker: { file_id: 't', emoji: '🙏' } }, { kind: 'sticker', ref: 't' }],
    [
      { animation: { file_id: 'g' }, document: { file_id: 'g' } },
      { kind: 'sticker', ref: 'g' },
    ],
    [
      { document: { file_id: 'd', mime_type: 'application/pdf', file_name: 'KTP.pdf' } },
      { kind: 'document', ref: 'd', mime: 'application/pdf' },
    ],
    [
      { document: { file_id: 'd', mime_type: 'image/png' } },
      { kind: 'picture', ref: 'd', mime: 'image/png' },
    ],
    [{ location: { latitude: -7.25, longitude: 112.75 } }, { kind: 'location' }],
    [{ venue: { title: 'x' }, location: {} }, { kind: 'location' }],
    [{ contact: { phone_number: '+6281234567890', first_name: 'Dani' } }, { kind: 'contact' }],
    [{ video_chat_started: {} }, { kind: 'call' }],
    [{ poll: { question: 'x' } }, { kind: 'other' }],
    [{ something_of_next_year: {} }, { kind: 'other' }],
  ])('holds %j as %j and no number, place or file name', (fields, media) => {
    const arrival = said(fields);
    expect(arrival?.media).toEqual(media);
    expect(arrival?.text).toBe('');
    expect(JSON.stringify(arrival)).not.toMatch(/0812|8123|7\.25|KTP/);
  });

  test('with a picture brings its caption as text', () => {
    expect(said({ photo: [{ file_id: 'l' }], caption: 'muncul ini' })?.text).toBe('muncul ini');
  });

  test.each([
    { pinned_message: {} },
    { message_auto_delete_timer_changed: {} },
    { new_chat_members: [] },
    { write_access_allowed: {} },
    {},
  ])('that nobody wrote (%j) brings nothing', (fields) => {
    expect(read({ message: message(fields) })).toEqual({ number: 1 });
  });

  test.each([
    ['/start', 'HALO'],
    ['/start@posko_bot', 'HALO'],
    ['/start lupa-sandi', 'lupa sandi'],
    ['/start K7F2', 'HALO'],
    ['/start 3578011203700001', 'HALO'],
    ['/startup', '/startup'],
    ['/menu', '/menu'],
    ['@posko_bot kode tidak masuk', 'kode tidak masuk'],
    ['tulis ke @posko_bottle', 'tulis ke @posko_bottle'],
  ])('%j is heard as %j', (text, heard) => {
    expect(said({ text })?.text).toBe(heard);
  });

  test('of a channel, of another bot, or in the name of a chat brings nothing', () => {
    expect(said({ from: undefined, text: 'x' })).toBeUndefined();
    expect(said({ from: { ...FROM, is_bot: true }, text: 'x' })).toBeUndefined();
    expect(said({ sender_chat: { id: -5 }, text: 'x' })).toBeUndefined();
    expect(read({ channel_post: message({ text: 'x' }) })).toEqual({ number: 1 });
  });
});

describe('an edited message', () => {
  const edit = (fields: object) => read({ edited_message: message(fields) }).arrival;

  test('is a message of its own, and words are said when they were edited', () => {
    expect(edit({ text: 'gak bisa login', edit_date: SENT + 3 })).toMatchObject({
      externalId: `99:e:501:7:${SENT + 3}`,
      at: (SENT + 3) * 1_000 + 999,
      text: 'gak bisa login',
    });
  });

  test('that is a number belongs to the question it was first written for', () => {
    expect(edit({ text: '2.', edit_date: SENT + 3 })?.at).toBe(SENT * 1_000 + 999);
  });

  test('without words (a position that moves) brings nothing', () => {
    expect(edit({ location: {}, edit_date: SENT + 3 })).toBeUndefined();
  });
});

describe('a tapped button', () => {
  const tap = (message: object | undefined, data = '7.3.1') =>
    read({ callback_query: { id: '44', from: FROM, chat_instance: '1', data, ...(message && { message }) } });
  const under = (rows: object[][], chat: object = PRIVATE) => ({
    message_id: 6,
    chat,
    date: 0,
    reply_markup: { inline_keyboard: rows },
  });

  test('brings its token and its label without the number', () => {
    const reading = tap(
      under([
        [
          { text: '1. Sudah', callback_data: '7.3.0' },
          { text: '2. Belum', callback_data: '7.3.1' },
        ],
      ]),
    );
    expect(reading.tap).toEqual({ id: '44', label: 'Belum' });
    expect(reading.arrival).toMatchObject({
      externalId: '99:c:44',
      address: '501',
      at: NOW,
      text: 'Belum',
      token: '7.3.1',
    });
  });

  test('of a message Telegram has forgotten brings its token alone', () => {
    expect(tap(undefined).arrival).toMatchObject({ address: '501', text: '', token: '7.3.1' });
    expect(tap({ message_id: 6, chat: PRIVATE, date: 0 }).arrival).toMatchObject({
      text: '',
      token: '7.3.1',
    });
  });

  test('that is not ours is text', () => {
    const reading = tap(under([[{ text: 'Beli', callback_data: 'buy:1' }]]), 'buy:1');
    expect(reading.arrival).toMatchObject({ text: 'Beli' });
    expect(reading.arrival?.token).toBeUndefined();
  });

  test('in a group that is not configured is answered and brings nothing', () => {
    const reading = tap(under([], { id: -200, type: 'group' }));
    expect(reading).toEqual({ number: 1, tap: { id: '44', label: '' } });
  });
});

describe('in a group', () => {
  const inGroup = (fields: object) => said({ chat: GROUP, ...fields });
  const name = { type: 'mention', offset: 0, length: 10 };

  test('only what is said to the bot is heard, each person in a conversation of her own', () => {
    expect(inGroup({ text: 'makan apa siang ini' })).toBeUndefined();
    expect(inGroup({ text: '@posko_bot gak bisa login', entities: [name] })).toMatchObject({
      address: '-100/501',
      text: 'gak bisa login',
    });
    expect(inGroup({ text: '2', reply_to_message: { from: { id: 99 } } })?.text).toBe('2');
    expect(inGroup({ text: '2', reply_to_message: { from: { id: 502 } } })).toBeUndefined();
    const command = { type: 'bot_command', offset: 0, length: 5 };
    expect(inGroup({ text: '/menu', entities: [command] })?.text).toBe('/menu');
    expect(inGroup({ text: '/menu@lain_bot', entities: [{ ...command, length: 14 }] })).toBeUndefined();
    expect(inGroup({ text: '@lain_bot x', entities: [{ ...name, length: 9 }] })).toBeUndefined();
    expect(
      inGroup({
        text: 'Posko x',
        entities: [{ type: 'text_mention', offset: 0, length: 5, user: { id: 99 } }],
      }),
    ).toBeDefined();
  });

  test('a topic is part of the address', () => {
    const topic = { is_topic_message: true, message_thread_id: 12 };
    expect(inGroup({ text: '@posko_bot x', entities: [name], ...topic })?.address).toBe('-100/501/12');
  });

  test('that is not configured nothing is heard', () => {
    expect(said({ chat: { ...GROUP, id: -200 }, text: '@posko_bot x', entities: [name] })).toBeUndefined();
  });

  test('becoming a supergroup tells the new id', () => {
    expect(read({ message: message({ chat: GROUP, migrate_to_chat_id: -300 }) }).moved).toEqual({
      from: -100,
      to: -300,
    });
  });
});

describe('what else happens', () => {
  test('blocking and letting in again is told', () => {
    const member = (status: string, chat: object = PRIVATE) =>
      read({ my_chat_member: { chat, from: FROM, date: SENT, new_chat_member: { status, user: {} } } }).reach;
    expect(member('kicked')).toEqual({ address: '501', reachable: false });
    expect(member('member')).toEqual({ address: '501', reachable: true });
    expect(member('left', GROUP)).toBeUndefined();
  });

  test('what cannot be read is unreadable under its number, and what has none is left', () => {
    expect(read({ message: { message_id: 'x' } }).arrival).toMatchObject({
      kind: 'unreadable',
      externalId: '99:u:1',
      text: '',
    });
    for (const odd of [null, 7, 'x', [], {}])
      expect(readUpdate(odd, SELF, NOW)).toEqual({ number: undefined });
  });
});
