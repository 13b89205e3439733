import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel } from '#model/channel.ts';
import { type Desk, openDesk } from '../channels/desk.ts';
import { benchOf } from '../channels/telegram/bench.ts';
import { type FakeTelegram, openTelegram } from '../channels/telegram/fake-telegram.ts';
import { openPhone } from '../channels/telegram/phone.ts';
import { type House, openHouse } from './house.ts';

const SECRET = 'only-for-tests-0123456789';

let fake: FakeTelegram;
let desk: Desk;
let house: House;
let channel: Channel;

beforeEach(async () => {
  fake = await openTelegram();
  desk = openDesk();
  const webhook = { url: 'https://posko.example/webhooks/telegram', secret: SECRET };
  channel = benchOf('grammy', fake, { webhook }).channel;
  house = await openHouse({
    webhooks: new Map(channel.webhook === undefined ? [] : [['telegram', channel.webhook]]),
  });
  fake.internet = async (secret, update) => (await post(JSON.stringify(update), secret)).status;
  await channel.start(desk.port);
  await fake.until(() => desk.health.at(-1)?.state === 'up');
});
afterEach(async () => {
  await channel.stop();
  await house.close();
  await fake.close();
});

function post(body: string, secret: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
  return fetch(`${house.url}/webhooks/telegram`, { method: 'POST', body, headers });
}

test('what Telegram brings over HTTP is kept by it until it is stored', async () => {
  desk.down = true;
  openPhone(fake, 501).write('gak bisa login 😀');
  await fake.until(() => fake.pushed.length > 0 && !fake.busy());
  expect(fake.waiting()).toHaveLength(1);
  desk.down = false;
  await fake.redeliver();
  expect(fake.waiting()).toEqual([]);
  expect(desk.arrivals.map(({ text }) => text)).toEqual(['gak bisa login 😀']);
});

test('whoever does not know the secret is not heard', async () => {
  expect((await post('{"update_id":1}', 'x')).status).toBe(401);
  expect((await fetch(`${house.url}/webhooks/telegram`)).status).toBe(404);
  expect(desk.arrivals).toEqual([]);
});
