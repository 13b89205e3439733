import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, benchOf, connected, pair, until } from './bench.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

let server: FakeWhatsApp;
let bot: Phone;
let friend: Phone;
let sri: Phone;
let bench: Bench;

beforeEach(async () => {
  server = await FakeWhatsApp.open();
  bot = server.phone('628111000001', 'Posko');
  friend = server.phone('628666000006', 'Teman lama');
  sri = server.phone('628222000002', 'Sri');
  server.history = [friend.pn, '1203630@g.us'];
  bench = benchOf(server);
  await pair(bench, server, bot);
});
afterEach(async () => {
  await bench.channel.stop();
  await server.close();
});

const say = (from: Phone, text: string, more: Record<string, string> = {}) =>
  server.say(from, bot, { conversation: text }, more);
const texts = () => bench.arrivals.map(({ text }) => text);
async function settled(): Promise<void> {
  say(sri, 'TANDA');
  await until(() => texts().at(-1) === 'TANDA');
  bench.arrivals.pop();
}
const calls = () => server.seen.filter(({ tag }) => tag === 'call');
const readBy = (id: string) =>
  server.seen.some(({ attrs }) => attrs['type'] === 'read' && attrs['id'] === id);

describe('chats from before the pairing', () => {
  test('stay untouched: neither stored, nor marked as read', async () => {
    const id = say(friend, 'jadi ngopi nanti?');
    await settled();
    expect(texts()).toEqual([]);
    expect(readBy(id)).toBe(false);
    expect(calls()).toEqual([]);
  });

  test('are opened for good by a start word, by either address and over a restart', async () => {
    say(friend, 'besok futsal');
    say(friend, 'Halo Posko, saya dari Rungkut');
    say(friend, 'gak bisa login');
    await settled();
    expect(texts()).toEqual(['Halo Posko, saya dari Rungkut', 'gak bisa login']);
    await bench.channel.stop();
    await bench.channel.start(bench.port);
    await connected(bench);
    friend.secret = true;
    say(friend, 'masih belum bisa', { from: friend.pn });
    await settled();
    expect(texts().at(-1)).toBe('masih belum bisa');
  });

  test('are closed after a restart, too', async () => {
    await settled();
    await bench.channel.stop();
    await bench.channel.start(bench.port);
    await connected(bench);
    say(friend, 'pokoknya saya jemput');
    await settled();
    expect(texts()).toEqual([]);
  });

  test('what was written before the pairing is nobody’s question, even by somebody new', async () => {
    say(sri, 'halo posko', { t: '1000' });
    await settled();
    expect(texts()).toEqual([]);
  });

  test('others need no start word', async () => {
    say(sri, 'saldo saya kok nol');
    await settled();
    expect(texts()).toEqual(['saldo saya kok nol']);
  });
});
