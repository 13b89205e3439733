import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TelegramOptions } from '#channels/telegram/channel.ts';
import type { WebhookRequest } from '#model/channel.ts';
import { DAY } from '#model/time.ts';
import { type Desk, openDesk } from '../desk.ts';
import { type Bench, benchOf, CLIENTS, type Library } from './bench.ts';
import { type FakeTelegram, openTelegram } from './fake-telegram.ts';
import { openPhone, type Phone } from './phone.ts';

const SECRET = 'only-for-tests-0123456789';
const WEBHOOK = { url: 'https://posko.example/webhooks/telegram', secret: SECRET };

describe.each(Object.keys(CLIENTS) as Library[])('taking in by %s', (library) => {
  let fake: FakeTelegram;
  let sri: Phone;
  let desk: Desk;
  let bench: Bench;

  beforeEach(async () => {
    fake = await openTelegram();
    sri = openPhone(fake, 501);
    desk = openDesk();
    bench = benchOf(library, fake);
  });
  afterEach(async () => {
    await bench.channel.stop();
    await fake.close();
  });

  async function begin(options: Partial<TelegramOptions> = {}): Promise<void> {
    bench = benchOf(library, fake, options);
    await bench.channel.start(desk.port);
  }
  const said = (state: string) => fake.until(() => desk.health.at(-1)?.state === state);
  const offsets = () =>
    fake.calls.filter(({ method }) => method === 'getUpdates').map(({ fields }) => fields['offset']);

  test('leaves a webhook that was set, and what waits for it is taken', async () => {
    fake.webhook = { url: 'https://old.example', secret: 'x' };
    sri.write('halo');
    await begin();
    await fake.until(() => desk.arrivals.length === 1);
    expect(fake.webhook).toBeUndefined();
    await said('up');
    expect(desk.health.at(-1)?.detail).toBe('@posko_bot asks for messages.');
  });

  test('asks with a higher offset only when all of it is stored', async () => {
    await begin();
    await said('up');
    desk.down = true;
    sri.write('satu');
    await said('degraded');
    expect(desk.health.at(-1)?.detail).toContain('cannot be stored');
    sri.write('dua');
    bench.wake();
    await fake.until(() => bench.rests.length === 2);
    expect(fake.waiting()).toHaveLength(2);
    expect(offsets().every((offset) => offset === undefined)).toBe(true);
    desk.down = false;
    bench.wake();
    await fake.until(() => fake.waiting().length === 0);
    expect(desk.arrivals.map(({ text }) => text)).toEqual(['satu', 'dua']);
    expect(bench.rests).toEqual([1_000, 2_000]);
    await said('up');
  });

  test('goes on where it was after a restart, but not from an offset of last week', async () => {
    await begin();
    sri.write('satu');
    await fake.until(() => fake.waiting().length === 0);
    const next = offsets().at(-1);
    expect(next).toBe(700_000_002);
    for (const [later, expected] of [
      [0, next],
      [7 * DAY, undefined],
    ] as const) {
      await bench.channel.stop();
      const asked = offsets().length;
      await begin({ now: () => fake.seconds() * 1_000 + later });
      await fake.until(() => offsets().length > asked);
      expect(offsets().at(-1)).toBe(expected);
    }
    expect(desk.arrivals).toHaveLength(1);
  });

  test('killed between storing and telling, it stores what comes again once', async () => {
    await begin();
    await fake.until(() => offsets().length === 1);
    fake.fail('getUpdates', { code: 500, description: 'Internal Server Error' });
    sri.write('satu');
    await fake.until(() => bench.rests.length === 1);
    expect([desk.arrivals.length, fake.waiting().length]).toEqual([1, 1]);
    desk.state.clear();
    await bench.channel.stop();
    await begin();
    await fake.until(() => fake.waiting().length === 0);
    expect(desk.arrivals).toHaveLength(1);
  });

  test('says that another program asks for the same messages, and rests', async () => {
    await begin();
    await said('up');
    const other = benchOf(library, fake);
    await other.channel.start(openDesk().port);
    await said('degraded');
    expect(desk.health.at(-1)?.detail).toContain('Another program asks for the messages');
    expect(bench.rests).toEqual([1_000]);
    await other.channel.stop();
  });

  test('says that a webhook was set meanwhile', async () => {
    await begin();
    await said('up');
    fake.webhook = { url: 'https://other.example', secret: 'x' };
    sri.write('x');
    await said('degraded');
    expect(desk.health.at(-1)?.detail).toContain('Another program has set a webhook');
  });

  test('says in one sentence that the token is wrong, without it, and tries again each minute', async () => {
    fake.fail('getMe', { code: 401, description: 'Unauthorized' });
    await begin();
    await said('down');
    expect(desk.health.at(-1)?.detail).toContain('Telegram does not accept the token');
    expect(bench.rests).toEqual([60_000]);
    bench.wake();
    await said('up');
  });

  test('waits as long as Telegram asks', async () => {
    await begin();
    await fake.until(() => offsets().length === 1);
    fake.fail('getUpdates', { code: 429, description: 'Too Many Requests', parameters: { retry_after: 17 } });
    sri.write('x');
    await fake.until(() => bench.rests.length > 0);
    expect(bench.rests).toEqual([17_000]);
  });

  test('says that nobody answers where nobody listens', async () => {
    const closed = await openTelegram();
    await closed.close();
    bench = benchOf(library, closed);
    await bench.channel.start(desk.port);
    await closed.until(() => desk.health.at(-1)?.state === 'degraded');
    expect(desk.health.at(-1)?.detail).toContain('Telegram cannot be reached');
  });

  test.each([
    { what: 'a page', body: '<html>' },
    { what: 'something of its own', body: '{"error":{"code":190}}' },
  ])('says that a server which answers with $what is not Telegram', async ({ body }) => {
    const other = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await begin({ client: CLIENTS[library](fake.token, `http://127.0.0.1:${port}`) });
    await said('degraded');
    expect(desk.health.at(-1)?.detail).toContain('TELEGRAM_API_ROOT does not answer like Telegram');
    other.close();
  });

  test('answers a tap once, also when it fails, and the tap is stored', async () => {
    await begin();
    fake.fail('answerCallbackQuery', { code: 400, description: 'Bad Request: query is too old' });
    await desk.offered(() => sri.tapOn('1. Sudah', '7.3.0'));
    await desk.offered(() => sri.tapOn('2. Belum', '7.3.1'));
    const answers = () => fake.calls.filter(({ method }) => method === 'answerCallbackQuery');
    await fake.until(() => answers().length === 2);
    expect([...fake.callbacks.values()]).toEqual([0, 1]);
    expect(answers().map(({ fields }) => fields['text'])).toEqual(['✓ Sudah', '✓ Belum']);
    expect(desk.arrivals.map(({ text }) => text)).toEqual(['Sudah', 'Belum']);
  });

  test('goes on taking in while Telegram is slow to hear that a button was felt', async () => {
    await begin();
    const slow = Promise.withResolvers<void>();
    fake.fail('answerCallbackQuery', slow.promise);
    await desk.offered(() => sri.tapOn('1. Sudah', '7.3.0'));
    await desk.offered(() => sri.write('lanjut'));
    slow.resolve();
    await bench.channel.stop();
    expect([...fake.callbacks.values()]).toEqual([1]);
  });

  test('tells who blocked the bot and who let it in again', async () => {
    await begin();
    sri.block();
    sri.unblock();
    await fake.until(() => desk.reached.length === 2);
    expect(desk.reached).toEqual([
      ['501', false],
      ['501', true],
    ]);
  });

  test('goes on in a group that has become a supergroup, as with the same people', async () => {
    await begin({ groups: ['-100'] });
    await said('up');
    const command = { entities: [{ type: 'bot_command', offset: 0, length: 5 }] };
    const before = openPhone(fake, 501, { id: -100 });
    await desk.offered(() => before.write('/menu', command));
    before.send({ migrate_to_chat_id: -300 });
    const after = openPhone(fake, 501, { id: -300 });
    await desk.offered(() => after.write('/menu', command));
    expect(desk.arrivals.map(({ address }) => address)).toEqual(['-100/501', '-300/501']);
    expect(desk.links).toEqual([['-100/501', '-300/501']]);
  });

  describe('by webhook', () => {
    const request = (body: string, secret?: string, method: 'GET' | 'POST' = 'POST'): WebhookRequest => ({
      method,
      header: (name) => (name === 'x-telegram-bot-api-secret-token' ? secret : undefined),
      query: {},
      body: new TextEncoder().encode(body),
    });
    const post = async (body: string, secret?: string) =>
      (await bench.channel.webhook?.(request(body, secret)))?.status;
    const update = (number: number, fields: object) => JSON.stringify({ update_id: number, ...fields });
    const message = {
      message: {
        message_id: 1,
        from: { id: 501 },
        chat: { id: 501, type: 'private' },
        date: 1,
        text: 'é 😀',
      },
    };

    test('sets it with its secret, and only whoever knows the secret is heard', async () => {
      await begin({ webhook: WEBHOOK });
      await said('up');
      expect(fake.webhook).toEqual(WEBHOOK);
      expect(bench.channel.single).toBeUndefined();
      for (const wrong of [undefined, '', 'x', SECRET.slice(1), SECRET.slice(0, -1), `${SECRET}x`]) {
        expect(await post(update(1, message), wrong)).toBe(401);
      }
      expect(desk.arrivals).toEqual([]);
      expect(await post(update(1, message), SECRET)).toBe(200);
      expect(desk.arrivals[0]?.text).toBe('é 😀');
      expect(await post('{', SECRET)).toBe(400);
      expect(await bench.channel.webhook?.(request('', SECRET, 'GET'))).toEqual({ status: 404 });
    });

    test('says 200 only for what is stored', async () => {
      bench = benchOf(library, fake, { webhook: WEBHOOK });
      expect(await post(update(1, message), SECRET)).toBe(503);
      await bench.channel.start(desk.port);
      await said('up');
      desk.down = true;
      expect(await post(update(1, message), SECRET)).toBe(503);
      desk.down = false;
      expect(await post(update(1, message), SECRET)).toBe(200);
      expect(await post(update(2, { message: 7 }), SECRET)).toBe(200);
      expect(desk.arrivals.map(({ kind }) => kind)).toEqual(['message', 'unreadable']);
      await bench.channel.stop();
      expect(await post(update(3, message), SECRET)).toBe(503);
    });

    test('answers a tap once though it is brought three times at once', async () => {
      await begin({ webhook: WEBHOOK });
      await said('up');
      const id = fake.callback();
      const tap = update(5, { callback_query: { id, from: { id: 501 }, data: '7.3.0' } });
      expect(await Promise.all([post(tap, SECRET), post(tap, SECRET), post(tap, SECRET)])).toEqual([
        200, 200, 200,
      ]);
      await bench.channel.stop();
      expect(fake.callbacks.get(id)).toBe(1);
      expect(desk.arrivals).toHaveLength(1);
    });

    test.each([
      ['Connection refused', 'cannot bring messages to POSKO_PUBLIC_URL'],
      ['Wrong response from the webhook: 503 Service Unavailable', 'cannot be stored'],
    ])('says that Telegram fails with "%s", until it does not', async (last_error_message, sentence) => {
      await begin({ webhook: WEBHOOK });
      await said('up');
      await fake.until(() => bench.rests.length === 1);
      fake.trouble = { last_error_date: fake.seconds() - 60, last_error_message };
      bench.wake();
      await said('degraded');
      expect(desk.health.at(-1)?.detail).toContain(sentence);
      await fake.until(() => bench.rests.length === 2);
      fake.trouble = { ...fake.trouble, last_error_date: fake.seconds() - 3_600 };
      bench.wake();
      await fake.until(() => bench.rests.length === 3);
      bench.wake();
      await said('up');
    });

    test('says that another program has changed it', async () => {
      await begin({ webhook: WEBHOOK });
      await said('up');
      await fake.until(() => bench.rests.length === 1);
      fake.webhook = { ...WEBHOOK, url: 'https://other.example' };
      bench.wake();
      await said('degraded');
      expect(desk.health.at(-1)?.detail).toContain('Another program has set a webhook');
    });

    test('says that the address cannot be a webhook', async () => {
      await begin({ webhook: { ...WEBHOOK, url: 'http://posko.example' } });
      await said('down');
      expect(desk.health.at(-1)?.detail).toContain('must begin with https://');
    });
  });
});
