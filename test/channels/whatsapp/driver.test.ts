import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { letterOf } from '../letters.ts';
import { type Bench, benchOf, pair, until } from './bench.ts';
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
});
afterEach(async () => {
  sri?.close();
  await bench.channel.stop();
  await server.close();
});

describe('the WhatsApp driver', () => {
  test('pairs, brings what a real phone writes, and answers it', async () => {
    await pair(bench, server, bot);
    sri = await customerOf(server, server.phone('628222000002', 'Sri'));
    await sri.write(bot.pn, 'gak bisa login');
    await until(() => bench.arrivals.length === 1);
    const [arrival] = bench.arrivals;
    expect(arrival).toMatchObject({ text: 'gak bisa login', address: sri.phone.lid, also: [sri.phone.pn] });
    const letter = letterOf({ text: 'Baik.' }, { id: 7, address: arrival?.address ?? '' });
    const result = await bench.channel.send(letter, { text: 'Baik.', buttons: [] }, 0);
    expect(result).toMatchObject({ kind: 'sent' });
    await until(() => sri.texts.length === 1);
    expect(sri.texts).toEqual(['Baik.']);
    await until(() => bench.receipts.some(({ state }) => state === 'delivered'));
    expect(bench.receipts[0]).toMatchObject({ letter: 7 });
  });
});
