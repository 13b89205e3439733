import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { ROOT } from '#config.ts';
import type { Channel, Letter, SendResult } from '#model/channel.ts';
import { type Desk, openDesk } from '../desk.ts';
import { letterOf, PICTURE, STEP_CHOICES } from '../letters.ts';
import { benchOf, CLIENTS, type Library } from './bench.ts';
import { type FakeTelegram, openTelegram } from './fake-telegram.ts';
import { openPhone, type Phone } from './phone.ts';

const PNG = new Uint8Array(readFileSync(path.join(ROOT, 'knowledge/images/beranda-profil-saya.png')));

describe.each(Object.keys(CLIENTS) as Library[])('sending by %s', (library) => {
  let fake: FakeTelegram;
  let sri: Phone;
  let desk: Desk;
  let channel: Channel;

  beforeEach(async () => {
    fake = await openTelegram();
    sri = openPhone(fake, 501);
    desk = openDesk({ picture: async (hash) => (hash === PICTURE.hash ? PNG : undefined) });
    channel = await begin();
  });
  afterEach(async () => {
    await channel.stop();
    await fake.close();
    expect(fake.mistakes).toEqual([]);
  });

  async function begin(groups: string[] = []): Promise<Channel> {
    const { channel: made } = benchOf(library, fake, { groups });
    await made.start(desk.port);
    return made;
  }

  async function send(letter: Partial<Letter['outgoing']>, address = '501'): Promise<SendResult> {
    const addressed = letterOf({ text: 'Buka JMO.', ...letter }, { address });
    let result: SendResult | undefined;
    for (const [index, part] of render(addressed, PROFILES.telegram).entries()) {
      result = await channel.send(addressed, part, index);
    }
    if (result === undefined) throw new Error('A letter has a part.');
    return result;
  }

  test('shows a step: progress in bold, no preview, short buttons in pairs, asides apart', async () => {
    const result = await send({
      text: 'Buka https://x.example <b>&_*',
      progress: { label: 'Langkah 2 dari 5', step: 2, of: 5 },
      choices: STEP_CHOICES,
    });
    expect(result).toEqual({ kind: 'sent', externalId: '501:1' });
    expect(sri.shown[0]).toMatchObject({
      text: 'Langkah 2 dari 5\n\nBuka https://x.example <b>&_*',
      bold: ['Langkah 2 dari 5'],
    });
    expect(sri.shown[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['1. Sudah', '2. Belum'],
      ['3. Macet di sini'],
      ['Setuju', 'Jangan simpan'],
    ]);
  });

  test('uploads a picture once, also when two letters want it at the same time and after a restart', async () => {
    const letter = {
      picture: PICTURE,
      choices: STEP_CHOICES,
      progress: { label: 'Langkah 1 dari 2', step: 1, of: 2 },
    };
    await Promise.all([send(letter), send(letter)]);
    await channel.stop();
    channel = await begin();
    await send(letter);
    expect(sri.shown.map(({ photo }) => photo)).toEqual(['AgAC-1', 'AgAC-1', 'AgAC-1']);
    expect(sri.shown.map(({ bold, rows }) => [bold.length, rows.length])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
    expect(Buffer.from(fake.files.get('AgAC-1') ?? []).equals(PNG)).toBe(true);
    expect(fake.files.size).toBe(1);
  });

  test('uploads again a picture that Telegram has lost', async () => {
    await send({ picture: PICTURE });
    fake.files.clear();
    fake.files.set('AgAC-0', PNG);
    expect(await send({ picture: PICTURE })).toMatchObject({ kind: 'sent' });
    expect(await send({ picture: PICTURE })).toMatchObject({ kind: 'sent' });
    expect(sri.shown.map(({ photo }) => photo)).toEqual(['AgAC-1', 'AgAC-2', 'AgAC-2']);
  });

  test('says a step in words where Telegram does not take its picture', async () => {
    fake.fail('sendPhoto', { code: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' });
    expect(await send({ picture: PICTURE })).toMatchObject({ kind: 'sent' });
    expect(sri.shown[0]).toMatchObject({ text: 'Buka JMO.', photo: undefined });
  });

  test('turns away whoever waited for an upload that failed, and uploads with the next', async () => {
    fake.fail('sendPhoto', 'cut');
    const results = await Promise.all([send({ picture: PICTURE }), send({ picture: PICTURE })]);
    expect(results.map(({ kind }) => kind)).toEqual(['unknown', 'retry']);
    expect(await send({ picture: PICTURE })).toMatchObject({ kind: 'sent' });
  });

  test('says a picture that is gone in words', async () => {
    expect(await send({ text: '', picture: { ...PICTURE, hash: 'b'.repeat(64) } })).toMatchObject({
      kind: 'sent',
    });
    expect(sri.shown[0]?.text).toBe('[Tombol Masuk]');
  });

  test.each([
    [
      { code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } },
      { kind: 'retry', after: 7_000, reason: 'too-many' },
    ],
    [
      { code: 403, description: 'Forbidden: bot was blocked by the user' },
      { kind: 'refused', reason: 'blocked', scope: 'address' },
    ],
    [
      { code: 403, description: 'Forbidden: user is deactivated' },
      { kind: 'refused', reason: 'deactivated', scope: 'address' },
    ],
    [
      { code: 400, description: 'Bad Request: chat not found' },
      { kind: 'refused', reason: 'no-chat', scope: 'address' },
    ],
    [
      { code: 400, description: "Bad Request: can't parse entities" },
      { kind: 'refused', reason: 'http-400', scope: 'letter' },
    ],
    [
      { code: 401, description: 'Unauthorized' },
      { kind: 'refused', reason: 'token', scope: 'channel' },
    ],
    [
      { code: 404, description: 'Not Found' },
      { kind: 'refused', reason: 'token', scope: 'channel' },
    ],
    [
      { code: 502, description: 'Bad Gateway' },
      { kind: 'unknown', reason: 'http-500' },
    ],
  ] as const)('takes %j for %j', async (fault, expected) => {
    fake.fail('sendMessage', fault);
    expect(await send({})).toEqual(expected);
    expect(sri.shown).toEqual([]);
  });

  test('lets only the letter wait where it is too much for one group', async () => {
    const many = {
      code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    };
    fake.fail('sendMessage', many);
    expect(await send({}, '-100/501')).toMatchObject({ kind: 'retry', after: 7_000, scope: 'letter' });
  });

  test('knows that a letter has not left where nobody listens', async () => {
    await channel.stop();
    const closed = await openTelegram();
    await closed.close();
    ({ channel } = benchOf(library, closed));
    await channel.start(desk.port);
    expect(await send({})).toEqual({ kind: 'retry', after: 1_000, reason: 'not-connected' });
  });

  test('follows a group to its new id and knows it after a restart', async () => {
    await channel.stop();
    channel = await begin(['-100']);
    const group = openPhone(fake, 501, { id: -300 });
    fake.moved.set(-100, -300);
    expect(await send({ picture: PICTURE }, '-100/501')).toEqual({ kind: 'sent', externalId: '-300:1' });
    expect(desk.links).toEqual([['-100/501', '-300/501']]);
    await channel.stop();
    fake.calls.length = 0;
    channel = await begin(['-100']);
    await fake.until(() => fake.calls.some(({ method }) => method === 'getUpdates'));
    await send({}, '-100/501');
    expect(group.shown).toHaveLength(2);
    const tried = fake.calls
      .filter(({ method }) => method.startsWith('send'))
      .map(({ fields }) => fields['chat_id']);
    expect(tried).toEqual([-300]);
  });

  test('answers in the group itself when the topic is gone', async () => {
    const group = openPhone(fake, 502, { id: -100 });
    fake.fail('sendMessage', { code: 400, description: 'Bad Request: message thread not found' });
    expect(await send({}, '-100/502/12')).toMatchObject({ kind: 'sent' });
    expect(group.shown.map(({ thread }) => thread)).toEqual([undefined]);
  });

  test('hangs an answer in a group on what it answers, in its topic', async () => {
    await channel.stop();
    channel = await begin(['-100']);
    const dani = openPhone(fake, 502, { id: -100, thread: 12 });
    const entities = [{ type: 'mention', offset: 0, length: 10 }];
    await desk.offered(() => dani.write('@posko_bot kode tidak masuk', { entities }));
    const { address = '' } = desk.arrivals.at(-1) ?? {};
    await channel.typing?.(address);
    await send({ choices: STEP_CHOICES, picture: PICTURE }, address);
    expect(dani.shown[0]).toMatchObject({ thread: 12, replyTo: 1 });
    expect(fake.calls.find(({ method }) => method === 'sendChatAction')?.fields).toEqual({
      chat_id: -100,
      message_thread_id: 12,
      action: 'typing',
    });
    // Somebody else's tap on her buttons is said in his own conversation.
    await desk.offered(() => openPhone(fake, 503, { id: -100, thread: 12 }).tap('Sudah'));
    expect(desk.arrivals.at(-1)).toMatchObject({ address: '-100/503/12', text: 'Sudah', token: '7.3.0' });
  });
});
