import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { letterOf } from '../letters.ts';
import { type Bench, benchOf, connected, pair, until } from './bench.ts';
import { type Customer, customerOf } from './customer.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

let server: FakeWhatsApp;
let bot: Phone;
let bench: Bench;
let sri: Customer;

beforeEach(async () => {
  server = await FakeWhatsApp.open();
  bot = server.phone('628111000001', 'Posko');
  bench = benchOf(server);
  await pair(bench, server, bot);
  sri = await customerOf(server, server.phone('628222000002', 'Sri'));
});
afterEach(async () => {
  sri.close();
  await bench.channel.stop();
  await server.close();
});

async function answer(id: number, text: string) {
  const letter = letterOf({ text }, { id, address: sri.phone.lid });
  const result = await bench.channel.send(letter, { text, buttons: [] }, 0);
  if (result.kind === 'sent') bench.letters.set(result.externalId, letter);
  return result;
}

describe('with a real phone at the other end', () => {
  test('a message is read, answered, and its receipts name the letter', async () => {
    await sri.write(bot.pn, 'gak bisa login');
    await until(() => bench.arrivals.length === 1);
    expect(bench.arrivals[0]).toMatchObject({ text: 'gak bisa login', address: sri.phone.lid });
    expect(await answer(7, 'Baik.')).toMatchObject({ kind: 'sent' });
    await until(() => sri.texts.length === 1);
    expect(sri.texts).toEqual(['Baik.']);
    const key = sri.messages.at(-1)?.key;
    if (key) await sri.socket.readMessages([key]);
    await until(() => bench.receipts.some(({ state }) => state === 'read'));
    // The library may fold what comes in quick succession into the last of it.
    const told = bench.receipts.filter(({ state }) => state !== 'delivered');
    expect(told.map(({ letter, part, state }) => [letter, part, state])).toEqual([[7, 0, 'read']]);
  });

  test('what was written while the bot was away arrives exactly once, also after another absence', async () => {
    await bench.channel.stop();
    await until(() => !server.online(bot));
    await sri.write(bot.pn, 'halo');
    await sri.write(bot.pn, 'ada orang?');
    await bench.channel.start(bench.port);
    await until(() => bench.arrivals.length === 2);
    await bench.channel.stop();
    await bench.channel.start(bench.port);
    await connected(bench);
    await sri.write(bot.pn, 'masih ada?');
    await until(() => bench.arrivals.length === 3);
    expect(bench.arrivals.map(({ text }) => text)).toEqual(['halo', 'ada orang?', 'masih ada?']);
  });

  test('while the database is down the phone is not told that a message has arrived', async () => {
    await sri.write(bot.pn, 'satu');
    await until(() => bench.arrivals.length === 1);
    bench.down = true;
    const id = await sri.write(bot.pn, 'dua');
    await until(() => bench.waits.length > 0);
    const told = () => server.seen.some(({ tag, attrs }) => tag === 'receipt' && attrs['id'] === id);
    expect(told()).toBe(false);
    bench.down = false;
    await until(() => {
      bench.pass();
      return bench.arrivals.length === 2;
    });
    await until(told);
    expect(bench.arrivals.map(({ text }) => text)).toEqual(['satu', 'dua']);
  });

  test('a phone that lost its session gets the letter again, from its row when the bot was restarted', async () => {
    await sri.write(bot.pn, 'halo');
    await until(() => bench.arrivals.length === 1);
    server.hold = sri.phone;
    expect(await answer(9, 'Tekan Masuk.')).toMatchObject({ kind: 'sent' });
    await bench.channel.stop();
    await bench.channel.start(bench.port);
    await connected(bench);
    sri.forgetSessions();
    server.release();
    await until(() => sri.texts.length === 1);
    expect(sri.texts).toEqual(['Tekan Masuk.']);
    expect(server.seen.some(({ tag, attrs }) => tag === 'receipt' && attrs['type'] === 'retry')).toBe(true);
  });
});
